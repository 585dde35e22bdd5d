import type { TextTree } from '../../model/article-text.ts';
import { fileUrl } from '../../model/paths.ts';
import { nodesIn } from '../../model/tree/nodes-in.ts';

/** Addresses of images as data, by their names beside the article. */
export type InlineImages = ReadonlyMap<string, string>;

const image = /<img src="[^"]*"(?: srcset="([^"]*)" sizes="[^"]*")?([^>]*)>/g;

/**
 * The HTML of a text with its images inside, and with links that lead to the site.
 *
 * @param url of the page, with a slash at its end
 */
export function withImagesInside(html: string, images: InlineImages, url: string): string {
  const byAddress = new Map([...images].map(([name, data]) => [fileUrl(name), data]));
  return html
    .replace(/ interestfor="[^"]*"| tabindex="0"/g, '')
    .replace(/<a class="figure-link" href="([^"]*)">(.*?)<\/a>/gs, (_link, href: string, content: string) => {
      return `<a href="${url}${href}">${content}</a>`;
    })
    .replace(image, (whole, srcset: string | undefined, rest: string) => {
      const original = originalOf(srcset) ?? sourceOf(whole);
      const kept = rest.replace(/ (?:loading|decoding|fetchpriority)="[^"]*"/g, '');
      return `<img src="${byAddress.get(original) ?? url + original}"${kept}>`;
    });
}

/** Names of the images that a text shows. */
export function imagesIn({ abstract, learningPoints, body, footnotes }: TextTree): readonly string[] {
  const blocks = [...abstract, ...learningPoints, ...body, ...footnotes.flatMap(({ children }) => children)];
  return [...nodesIn(blocks)].flatMap((node) => (node.type === 'image' ? (node.published?.original ?? []) : []));
}

const sourceOf = (img: string): string => /src="([^"]*)"/.exec(img)?.[1] ?? '';

/** The widest of the sizes is the original. */
function originalOf(srcset: string | undefined): string | undefined {
  return srcset?.split(', ').at(-1)?.split(' ')[0];
}
