import { titleMark } from '../../language/title-mark.ts';
import { displayName } from '../../model/contributor.ts';
import { joinSubtitle } from '../../model/join-subtitle.ts';
import { licenseText } from '../../model/license.ts';
import { outputFile } from '../../model/output-files.ts';
import { absoluteUrl } from '../../model/paths.ts';
import { element } from '../../text/xml.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { writeRichText } from '../html/tree/write-html.ts';
import { type Feed, instant, lastChange } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { site, title, description, list, articles } = feed;
  const { name, type } = outputFile('atom', 'feed');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    element('id', {}, absoluteUrl(site, list)),
    element('title', {}, title),
    ...(description === undefined ? [] : [element('subtitle', {}, description)]),
    element('updated', {}, instant(lastChange(feed))),
    `<author>${element('name', {}, site.title)}</author>`,
    element('link', { rel: 'self', type, href: absoluteUrl(site, list + name) }),
    element('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(site, list) }),
    ...articles.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

/** The DOI is the entry's id where there is one, for it outlives the address. */
function entry(view: ArticleView): string {
  const { article, url, doiUrl, modified } = view;
  const { contributors, language, published, section, keywords, title, subtitle, abstract } = article;
  return [
    `<entry xml:lang="${language}">`,
    element('id', {}, doiUrl ?? url),
    element(
      'title',
      { type: 'html' },
      titleMark(view) + joinSubtitle(writeRichText(title), subtitle && writeRichText(subtitle)),
    ),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('published', {}, instant(published)),
    element('updated', {}, instant(modified)),
    ...contributors.map((author) => `<author>${element('name', {}, displayName(author))}</author>`),
    ...[section, ...keywords].map((term) => element('category', { term })),
    ...(abstract === undefined ? [] : [element('summary', {}, abstract)]),
    element('rights', {}, licenseText(view.license)),
    '</entry>',
  ].join('\n');
}
