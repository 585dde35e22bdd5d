import type { IsoDate } from '../../model/article.ts';
import { element, optional } from '../../text/xml.ts';

/** A page for search engines. */
export interface SitemapPage {
  readonly url: string;
  /** The day of its last change where that is known. */
  readonly modified?: IsoDate | undefined;
  /** Addresses of the images that it shows. */
  readonly images?: readonly string[] | undefined;
}

/** More addresses than this one sitemap may not hold, nor more images one page (sitemaps.org). */
export const mostEntries = 50_000;
const mostImages = 1000;

/** A sitemap: https://www.sitemaps.org/protocol.html */
export function sitemap(pages: readonly SitemapPage[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">',
    ...pages.map(({ url, modified, images = [] }) => {
      const parts = [
        element('loc', {}, url),
        optional('lastmod', modified),
        ...images.slice(0, mostImages).map((image) => `<image:image>${element('image:loc', {}, image)}</image:image>`),
      ];
      return `<url>${parts.join('')}</url>`;
    }),
    '</urlset>',
    '',
  ].join('\n');
}

/** An index of sitemaps by their addresses. */
export function sitemapIndex(sitemaps: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...sitemaps.map((url) => `<sitemap>${element('loc', {}, url)}</sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n');
}
