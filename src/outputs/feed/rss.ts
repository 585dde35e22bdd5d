import { fullTitle } from '../../language/title-mark.ts';
import { displayName } from '../../model/contributor.ts';
import { licenseText } from '../../model/license.ts';
import { outputFile } from '../../model/output-files.ts';
import { absoluteUrl } from '../../model/paths.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { element, wrap } from '../../text/xml.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { type Feed, instant, lastChange } from './feed.ts';

/** A feed as RSS 2.0: https://www.rssboard.org/rss-specification */
export function rssFeed(feed: Feed): string {
  const { site, title, description, list, articles } = feed;
  const { name, type } = outputFile('rss', 'feed');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', {}, title),
    element('link', {}, absoluteUrl(site, list)),
    element('description', {}, description ?? title),
    element('language', {}, site.language),
    element('lastBuildDate', {}, rssDate(lastChange(feed))),
    element('atom:link', { rel: 'self', type, href: absoluteUrl(site, list + name) }),
    ...articles.map(item),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function item(view: ArticleView): string {
  const { article, url, doiUrl } = view;
  const { contributors, language, published, section, keywords, abstract } = article;
  return [
    '<item>',
    element('title', {}, fullTitle(view)),
    element('link', {}, url),
    element('guid', { isPermaLink: 'false' }, doiUrl ?? url),
    element('pubDate', {}, rssDate(published)),
    ...contributors.map((author) => element('dc:creator', {}, displayName(author))),
    element('dc:language', {}, language),
    ...[section, ...keywords].map((term) => element('category', {}, term)),
    ...(abstract === undefined ? [] : [element('description', {}, asHtml(abstract))]),
    element('dc:rights', {}, licenseText(view.license)),
    '</item>',
  ].join('\n');
}

/**
 * Paragraphs as HTML, which is what readers take the description of an item for: a "<" that is escaped once begins a tag.
 * All other texts are plain (https://www.rssboard.org/rss-profile#data-types-characterdata).
 */
const asHtml = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => wrap('p', escapeHtml(paragraph)))
    .join('\n');

/** "Thu, 19 Mar 2020 00:00:00 GMT" (RFC 822) */
const rssDate = (date: string): string => new Date(instant(date)).toUTCString();
