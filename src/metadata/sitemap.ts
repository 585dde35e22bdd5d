import { element } from './xml.ts';

/** A sitemap (sitemaps.org) of absolute URLs, each with the day of its last change where that is known. */
export function sitemap(pages: readonly { readonly url: string; readonly modified?: string | undefined }[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(({ url, modified }) => {
      const lastmod = modified === undefined ? '' : element('lastmod', {}, modified);
      return `<url>${element('loc', {}, url)}${lastmod}</url>`;
    }),
    '</urlset>',
    '',
  ].join('\n');
}
