import { inlineImage } from '../images/inline-image.ts';
import type { Manuscript } from '../model/manuscript.ts';

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
  { files }: Pick<Manuscript, 'files'>,
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
