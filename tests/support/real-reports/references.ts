import type { CheerioAPI } from 'cheerio';
import { keyOf, type XmlNode } from './inline.ts';

/** The list of references as CSL-JSON. */
export function referencesOf($: CheerioAPI): Record<string, unknown>[] {
  return $('back ref')
    .toArray()
    .map((ref) => item($, ref));
}

const types: Readonly<Record<string, string>> = { journal: 'article-journal', book: 'book', webpage: 'webpage' };
const fields: Readonly<Record<string, string>> = {
  volume: 'volume',
  issue: 'issue',
  'publisher-name': 'publisher',
  'publisher-loc': 'publisher-place',
  edition: 'edition',
  series: 'collection-title',
};

function item($: CheerioAPI, ref: XmlNode): Record<string, unknown> {
  const citation = $(ref).children('element-citation, mixed-citation').first();
  const text = (name: string): string | undefined =>
    citation.find(name).first().text().replace(/\s+/g, ' ').trim() || undefined;
  const type = types[citation.attr('publication-type') ?? ''] ?? 'document';
  const [title, source] = [text('article-title'), text('source')];
  const year = /\d{4}/.exec(text('year') ?? '')?.[0];
  const [first, last] = [text('fpage') ?? text('page-range') ?? text('elocation-id'), text('lpage')];
  const authors = people($, citation.find('person-group:not([person-group-type="editor"])').toArray());
  const editors = people($, citation.find('person-group[person-group-type="editor"]').toArray());
  return {
    id: keyOf($(ref).attr('id') ?? ''),
    type: type === 'book' && title !== undefined ? 'chapter' : type,
    title: title ?? source,
    ...(title !== undefined && source !== undefined && { 'container-title': source }),
    ...(authors.length > 0 && { author: authors }),
    ...(editors.length > 0 && { editor: editors }),
    ...(year !== undefined && { issued: { 'date-parts': [[Number(year)]] } }),
    ...(first !== undefined && { page: last === undefined || last === first ? first : `${first}-${last}` }),
    ...Object.fromEntries(Object.entries(fields).flatMap(([name, key]) => (text(name) ? [[key, text(name)]] : []))),
    ...identifier('DOI', text('pub-id[pub-id-type="doi"]')),
    ...identifier('PMID', text('pub-id[pub-id-type="pmid"]')),
    ...identifier('URL', citation.find('ext-link').first().attr('xlink:href')),
    ...identifier('note', text('comment')),
  };
}

const identifier = (name: string, value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { [name]: value };

function people($: CheerioAPI, groups: readonly XmlNode[]): Record<string, string>[] {
  const members = groups.flatMap((group) => $(group).children('name, collab').toArray());
  return members.map((member) => {
    if ($(member).is('collab')) return { literal: $(member).text() };
    const part = (name: string): string => $(member).children(name).text().trim();
    const [family, given, suffix] = [part('surname'), part('given-names'), part('suffix')];
    return {
      ...(family ? { family } : { literal: given }),
      ...(family && given && { given }),
      ...(suffix && { suffix }),
    };
  });
}
