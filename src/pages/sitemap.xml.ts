import { sitemapEntries } from '../journal.ts';
import { sitemap } from '../metadata/sitemap.ts';
import { absoluteUrl } from '../model/paths.ts';

export async function GET(): Promise<Response> {
  const { site, entries } = await sitemapEntries();
  const pages = entries.map(({ path, modified }) => ({ url: absoluteUrl(site, path), modified }));
  return new Response(sitemap(pages), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
