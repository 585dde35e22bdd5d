import type { ArticleView } from '../model/article-view.ts';
import { displayName } from '../model/contributor.ts';
import { absoluteUrl } from '../model/paths.ts';
import type { SiteView } from '../model/site-view.ts';
import { element } from './xml.ts';

/** A day as Atom wants it (RFC 3339): its first second in UTC. */
const instant = (date: string) => `${date}T00:00:00Z`;

/**
 * The newest articles as an Atom feed (RFC 4287).
 * @param path of the feed itself below the root of the site.
 * @param retracted what is written before the title of a retracted article.
 */
export function atomFeed(site: SiteView, articles: readonly ArticleView[], path: string, retracted: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    element('id', {}, absoluteUrl(site, '')),
    element('title', {}, site.title),
    ...(site.description === undefined ? [] : [element('subtitle', {}, site.description)]),
    element('updated', {}, instant(articles[0]?.article.published ?? '1970-01-01')),
    `<author>${element('name', {}, site.title)}</author>`,
    element('link', { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(site, path) }),
    element('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(site, '') }),
    ...articles.map((view) => entry(view, retracted)),
    '</feed>',
    '',
  ].join('\n');
}

/** The DOI is the entry's id where there is one, for it outlives the address. */
function entry({ article, url, doiUrl, license, ...view }: ArticleView, retracted: string): string {
  const { contributors, language, published, section, title, abstract } = article;
  const authors = contributors.map((author) => `<author>${element('name', {}, displayName(author))}</author>`);
  return [
    `<entry xml:lang="${language}">`,
    element('id', {}, doiUrl ?? url),
    element('title', { type: 'html' }, `${view.retracted ? retracted : ''}${title.html}`),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('published', {}, instant(published)),
    element('updated', {}, instant(published)),
    ...authors,
    element('category', { term: section }),
    element('summary', {}, abstract ?? title.text),
    element('rights', {}, [license.name, license.url].filter(Boolean).join(', ')),
    '</entry>',
  ].join('\n');
}
