import { join } from 'node:path';
import { inlineImage } from '../images/inline-image.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { Theme } from '../model/theme.ts';
import { settings } from './settings.ts';

/** Widths in pixels that are tried, until the images of an article are light enough together. */
const widths = [1200, 900, 640, 440, 320];

/** Most characters of all images of an article: with its text it stays under 2 MB. */
const heaviest = 1_700_000;

/** The images of a text as data, by their names beside the article. */
export async function inlineImagesOf(
  { files }: Manuscript,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const originals = files.filter(({ name }) => names.includes(name));
  const cache = join(settings().cache, 'images');
  let images = new Map<string, string>();
  for (const width of widths) {
    const data = await Promise.all(originals.map(({ from }) => inlineImage(from, width, cache)));
    images = new Map(originals.map(({ name }, at) => [name, data[at] ?? '']));
    if (data.reduce((sum, { length }) => sum + length, 0) <= heaviest) break;
  }
  return images;
}

/** The logo of the journal as data. */
export function inlineLogo({ logo }: Theme): Promise<string | undefined> {
  if (logo === undefined) return Promise.resolve(undefined);
  return inlineImage(join(settings().content, logo), 640, join(settings().cache, 'images'));
}
