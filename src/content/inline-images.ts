import { join } from 'node:path';
import { inlineImage } from '../images/inline-image.ts';
import { publishImage } from '../images/publish-image.ts';
import type { ArticleText } from '../model/article-text.ts';
import type { Theme } from '../model/theme.ts';
import { settings } from '../settings/settings.ts';

interface Limits {
  /** Widths in pixels that are tried, until the images of an article are light enough together. */
  readonly widths: readonly number[];
  /** Most characters of all images of an article, in base64. */
  readonly heaviest: number;
}

/** A page to keep stays under 2 MB with its text; a PDF under 5 MB, sharp enough to be printed. */
const limits: Readonly<Record<'html' | 'pdf', Limits>> = {
  html: { widths: [1200, 900, 640, 440, 320, 200], heaviest: 1_700_000 },
  pdf: { widths: [1800, 1200, 900, 640, 440], heaviest: 5_400_000 },
};

/** The images of a text as data, by their names beside the article. */
export async function inlineImagesOf(
  { files }: ArticleText,
  names: readonly string[],
  galley: keyof typeof limits,
): Promise<ReadonlyMap<string, string>> {
  const { widths, heaviest } = limits[galley];
  const originals = files.filter(({ name }) => names.includes(name));
  let images = new Map<string, string>();
  for (const width of widths) {
    const data = await Promise.all(originals.map((original) => inlineImage(original, width)));
    images = new Map(originals.map(({ name }, at) => [name, data[at] ?? '']));
    if (data.reduce((sum, { length }) => sum + length, 0) <= heaviest) break;
  }
  return images;
}

/** The logo of the journal as data. */
export async function inlineLogo({ logo }: Theme): Promise<string | undefined> {
  if (logo === undefined) return undefined;
  const outcome = await publishImage(join(settings().content, logo), logo, settings().images);
  const [original] = 'files' in outcome ? outcome.files : [];
  return original && inlineImage(original, 640);
}
