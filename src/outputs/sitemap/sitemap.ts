import type { IsoDate } from '../../model/article.ts';
import { outputFile } from '../../model/output-files.ts';
import { absoluteUrl, articlePath, fileUrl } from '../../model/paths.ts';
import { element, optional } from '../../text/xml.ts';
import type { JournalIndex } from '../../views/journal-index.ts';
import type { SiteView } from '../../views/site-view.ts';
import { sitemapEntries } from '../../views/sitemap-entries.ts';
import type { SiteText } from '../sources.ts';

/** A page for search engines. */
export interface SitemapPage {
  readonly url: string;
  /** The day of its last change where that is known. */
  readonly modified?: IsoDate | undefined;
  /** Addresses of the images that it shows. */
  readonly images?: readonly string[] | undefined;
}

/** More addresses than this one sitemap may not hold, nor more images one page (sitemaps.org). */
const mostEntries = 50_000;
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
function sitemapIndex(sitemaps: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...sitemaps.map((url) => `<sitemap>${element('loc', {}, url)}</sitemap>`),
    '</sitemapindex>',
    '',
  ].join('\n');
}

/** sitemap.xml: all pages, or, where they are too many for one, an index of sitemap-1.xml and so on. */
export function sitemapFiles(index: JournalIndex, most: number = mostEntries): readonly SiteText[] {
  const { site, articles } = index;
  const images = new Map(articles.map((article) => [articlePath(article.id), article.images]));
  const entries = sitemapEntries(index);
  const page = ({ path, modified }: (typeof entries)[number]): SitemapPage => {
    const url = absoluteUrl(site, path);
    return { url, modified, images: images.get(path)?.map((name) => url + fileUrl(name)) };
  };
  const write = (part: typeof entries) => () => sitemap(part.map(page));
  const { name: path } = outputFile('sitemap');
  if (entries.length <= most) return [{ path, write: write(entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, at) => ({
    path: path.replace('.', `-${at + 1}.`),
    write: write(entries.slice(at * most, (at + 1) * most)),
  }));
  const addresses = parts.map((part) => absoluteUrl(site, part.path));
  return [{ path, write: () => sitemapIndex(addresses) }, ...parts];
}

/**
 * robots.txt. A demonstration is kept out of search engines by a tag on every page, which a robot must be allowed to
 * read; what a preview shows is not out yet, and not even read.
 */
export function robotsText(site: SiteView): string {
  if (site.drafts !== undefined) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nDisallow:\n\nSitemap: ${absoluteUrl(site, outputFile('sitemap').name)}\n`;
}
