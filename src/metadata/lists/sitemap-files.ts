import type { Article } from '../../model/article.ts';
import type { JournalIndex } from '../../model/journal-index.ts';
import type { Manuscript } from '../../model/manuscript.ts';
import { absoluteUrl, articlePath, fileUrl } from '../../model/paths.ts';
import { sitemapEntries } from '../../model/sitemap-entries.ts';
import type { TextFile } from '../../model/text-file.ts';
import { mostEntries, type SitemapPage, sitemap, sitemapIndex } from './sitemap.ts';

/** sitemap.xml: all pages, or, where they are too many for one, an index of sitemap-1.xml and so on. */
export function sitemapFiles(
  index: JournalIndex,
  readManuscript: (article: Article) => Promise<Manuscript>,
  most: number = mostEntries,
): readonly TextFile[] {
  const { site } = index;
  const byPath = new Map(index.articles.map((article) => [articlePath(article.id), article]));
  const entries = sitemapEntries(index);
  const page = async ({ path, modified }: (typeof entries)[number]): Promise<SitemapPage> => {
    const article = byPath.get(path);
    const images = article ? (await readManuscript(article)).images : [];
    const url = absoluteUrl(site, path);
    return { url, modified, images: images.map((name) => url + fileUrl(name)) };
  };
  const write = async (part: typeof entries) => sitemap(await Promise.all(part.map(page)));
  if (entries.length <= most) return [{ path: 'sitemap.xml', write: () => write(entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, at) => ({
    path: `sitemap-${at + 1}.xml`,
    write: () => write(entries.slice(at * most, (at + 1) * most)),
  }));
  const addresses = parts.map(({ path }) => absoluteUrl(site, path));
  return [{ path: 'sitemap.xml', write: () => sitemapIndex(addresses) }, ...parts];
}
