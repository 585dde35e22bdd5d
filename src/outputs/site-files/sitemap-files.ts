import { outputFile } from '../../model/output-files.ts';
import { absoluteUrl, articlePath, fileUrl } from '../../model/paths.ts';
import type { JournalIndex } from '../../views/journal-index.ts';
import { sitemapEntries } from '../../views/sitemap-entries.ts';
import type { SiteText } from '../sources.ts';
import { mostEntries, type SitemapPage, sitemap, sitemapIndex } from './sitemap.ts';

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
