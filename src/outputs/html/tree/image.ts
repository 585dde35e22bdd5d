import { fileUrl } from '../../../model/paths.ts';
import type { Image } from '../../../model/tree/inline.ts';
import { attribute, escapeHtml } from '../../../text/escape-html.ts';

/** What an image may take: the width of the text, that of text and rail, or a half or a third of the latter. */
export type ImagePlace = 'text' | 'wide' | 'half' | 'third';

const ofText = '(min-width: 40.5rem) 38rem, calc(100vw - 2.5rem)';
const ofPanels = '(min-width: 40.5rem) 18.75rem, (min-width: 31rem) calc(50vw - 1.5rem), calc(100vw - 2.5rem)';

/** Widths at which images are shown: those of article and figures in src/styles. */
const shownWidths: Readonly<Record<ImagePlace, string>> = {
  text: ofText,
  wide: `(min-width: 62.5rem) 56rem, ${ofText}`,
  half: `(min-width: 62.5rem) 28rem, ${ofPanels}`,
  third: `(min-width: 62.5rem) 18.5rem, ${ofPanels}`,
};

/** An image in the sizes that there are of it. One that could not be published leaves its alternative text. */
export function writeImage({ published, alt, first = false }: Image, place: ImagePlace): string {
  if (!published) return escapeHtml(alt);
  const { original, width, height, variants } = published;
  const middle = variants[variants.length >> 1]?.name ?? original;
  // The original is the widest: wider variants than it needs are never made.
  const all = variants.length === 0 ? [] : [...variants, { name: original, width }];
  const sources = all.map((source) => `${fileUrl(source.name)} ${source.width}w`).join(', ');
  const responsive = sources === '' ? '' : attribute('srcset', sources) + attribute('sizes', shownWidths[place]);
  const size = attribute('width', width) + attribute('height', height);
  const loading = first ? 'fetchpriority="high"' : 'loading="lazy"';
  return `<img${attribute('src', fileUrl(middle))}${responsive}${size} ${loading} decoding="async"${attribute('alt', alt)}>`;
}

/** An image that links to its original. */
export function writeLinkedImage(image: Image, place: ImagePlace): string {
  const { published } = image;
  if (!published) return `<p>${writeImage(image, place)}</p>`;
  return `<a class="figure-link"${attribute('href', fileUrl(published.original))}>${writeImage(image, place)}</a>`;
}
