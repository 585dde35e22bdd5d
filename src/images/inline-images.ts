import type { TextTree } from '../model/article-text.ts';
import { nodesInText } from '../model/tree/nodes-in.ts';
import type { SummedFile } from '../store/kept-file.ts';
import { inlineImage } from './inline-image.ts';

/** How heavy the images inside a galley may be. */
export interface ImageLimits {
  /** Widths in pixels that are tried, until the images of an article are light enough together. */
  readonly widths: readonly number[];
  /** Most characters of all images of an article, in base64. */
  readonly heaviest: number;
}

/** Images as data of an address, by their names beside the article. */
export type InlineImages = ReadonlyMap<string, string>;

/** The images of an article as data, as wide as their limits let them be. @param names of those that are wanted */
export async function inlineImagesOf(
  files: readonly (SummedFile & { readonly name: string })[],
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

/** Names of the images that a text shows. */
export function imagesIn(text: TextTree): readonly string[] {
  return nodesInText(text).flatMap((node) => (node.type === 'image' ? (node.published?.original ?? []) : []));
}
