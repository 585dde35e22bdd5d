import type { Image } from 'mdast';
import { fileUrl } from '../../model/paths.ts';
import { attribute, escapeHtml } from './escape.ts';

/** Width of the column of text, at which images are shown on wide screens. */
const columnWidth = 44;

/**
 * An image in the sizes that there are of it. One that could not be published leaves its alternative text.
 * @param columns images that stand side by side.
 */
export function writeImage({ published, alt }: Image, columns: number): string {
  const text = alt?.trim() ?? '';
  if (!published) return escapeHtml(text);
  const { original, width, height, variants } = published;
  const middle = variants[variants.length >> 1]?.name ?? original;
  const sizes = `(min-width: ${columnWidth + 2}rem) ${columnWidth / columns}rem, 100vw`;
  // The original is the widest: wider variants than it needs are never made.
  const all = variants.length === 0 ? [] : [...variants, { name: original, width }];
  const sources = all.map((source) => `${fileUrl(source.name)} ${source.width}w`).join(', ');
  const responsive = sources === '' ? '' : attribute('srcset', sources) + attribute('sizes', sizes);
  const size = attribute('width', width) + attribute('height', height);
  return `<img${attribute('src', fileUrl(middle))}${responsive}${size} loading="lazy" decoding="async"${attribute('alt', text)}>`;
}

/** An image that links to its original. */
export function writeLinkedImage(image: Image, columns: number): string {
  const { published } = image;
  if (!published) return `<p>${writeImage(image, columns)}</p>`;
  return `<a class="figure-link"${attribute('href', fileUrl(published.original))}>${writeImage(image, columns)}</a>`;
}
