import { fileUrl } from '../../../model/paths.ts';
import type { Image } from '../../../model/tree/inline.ts';
import { attribute, escapeHtml } from '../../../text/escape-html.ts';

/** Widths at which images are shown, by how many stand side by side: those of article and figures in src/styles. */
const shownWidths: Readonly<Record<1 | 2, string>> = {
  1: '(min-width: 40.5rem) 37rem, calc(100vw - 3.5rem)',
  2: '(min-width: 40.5rem) 17.75rem, (min-width: 31rem) calc(50vw - 2.5rem), calc(100vw - 3.5rem)',
};

/**
 * An image in the sizes that there are of it. One that could not be published leaves its alternative text.
 * @param columns images that stand side by side, 1 or 2.
 */
export function writeImage({ published, alt, first = false }: Image, columns: 1 | 2): string {
  if (!published) return escapeHtml(alt);
  const { original, width, height, variants } = published;
  const middle = variants[variants.length >> 1]?.name ?? original;
  // The original is the widest: wider variants than it needs are never made.
  const all = variants.length === 0 ? [] : [...variants, { name: original, width }];
  const sources = all.map((source) => `${fileUrl(source.name)} ${source.width}w`).join(', ');
  const responsive = sources === '' ? '' : attribute('srcset', sources) + attribute('sizes', shownWidths[columns]);
  const size = attribute('width', width) + attribute('height', height);
  const loading = first ? 'fetchpriority="high"' : 'loading="lazy"';
  return `<img${attribute('src', fileUrl(middle))}${responsive}${size} ${loading} decoding="async"${attribute('alt', alt)}>`;
}

/** An image that links to its original. */
export function writeLinkedImage(image: Image, columns: 1 | 2): string {
  const { published } = image;
  if (!published) return `<p>${writeImage(image, columns)}</p>`;
  return `<a class="figure-link"${attribute('href', fileUrl(published.original))}>${writeImage(image, columns)}</a>`;
}
