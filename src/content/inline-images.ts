import { join } from 'node:path';
import { inlineImage } from '../images/inline-image.ts';
import { publishImage } from '../images/publish-image.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { Theme } from '../model/theme.ts';
import type { InlineImages } from '../outputs/html/offline-images.ts';
import type { ImageLimits } from '../outputs/sources.ts';
import { settings } from '../settings/settings.ts';

/** The images of a text as data, by their names beside the article. */
export async function inlineImagesOf(
  { files }: Manuscript,
  names: readonly string[],
  { widths, heaviest }: ImageLimits,
): Promise<InlineImages> {
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
