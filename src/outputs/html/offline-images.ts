import type { InlineImages } from '../../images/inline-images.ts';
import { fileUrl } from '../../model/paths.ts';

const image = /<img src="[^"]*"(?: srcset="([^"]*)" sizes="[^"]*")?([^>]*)>/g;

/**
 * The HTML of a text with its images inside, and with links that lead to the site.
 *
 * @param url of the page, with a slash at its end
 */
export function withImagesInside(html: string, images: InlineImages, url: string): string {
  const byAddress = new Map([...images].map(([name, data]) => [fileUrl(name), data]));
  return html
    .replace(/<a class="figure-link" href="([^"]*)">(.*?)<\/a>/gs, (_link, href: string, content: string) => {
      return `<a href="${url}${href}">${content}</a>`;
    })
    .replace(image, (whole, srcset: string | undefined, rest: string) => {
      const original = originalOf(srcset) ?? sourceOf(whole);
      const kept = rest.replace(/ (?:loading|decoding|fetchpriority)="[^"]*"/g, '');
      return `<img src="${byAddress.get(original) ?? url + original}"${kept}>`;
    });
}

const sourceOf = (img: string): string => /src="([^"]*)"/.exec(img)?.[1] ?? '';

/** The widest of the sizes is the original. */
function originalOf(srcset: string | undefined): string | undefined {
  return srcset?.split(', ').at(-1)?.split(' ')[0];
}
