import {
  datePartsOf,
  familyOf,
  hasMoreNames,
  issueOf,
  namesOf,
  pagesOf,
  plainField,
} from '../../citation/plain-fields.ts';
import type { ListedReference } from '../../model/article-text.ts';
import type { CslItem, CslName } from '../../model/reference.ts';
import { element, escapeXml, optional, wrap } from '../../text/xml.ts';
import { personName } from './person-name.ts';

/** CSL types by the kinds of publication of JATS4R; anything else is "other". */
const kinds: Readonly<Record<string, string>> = {
  'article-journal': 'journal',
  'article-magazine': 'journal',
  'article-newspaper': 'newspaper',
  article: 'preprint',
  book: 'book',
  chapter: 'book',
  dataset: 'data',
  'paper-conference': 'confproc',
  patent: 'patent',
  report: 'report',
  software: 'software',
  standard: 'standard',
  thesis: 'thesis',
  webpage: 'webpage',
  'post-weblog': 'webpage',
};

/** The reference list: https://jats4r.niso.org/citations/ */
export function referenceList(references: readonly ListedReference[], heading: string): string {
  if (references.length === 0) return '';
  return `<ref-list>${element('title', {}, heading)}${references.map(reference).join('')}</ref-list>`;
}

function reference(listed: ListedReference): string {
  const { number, item } = listed;
  const citation = item ? structured(item) : pasted(listed);
  return `<ref id="ref-${number}">${element('label', {}, String(number))}${citation}</ref>`;
}

/** One that was pasted as text keeps it, with the identifiers that were found in it. */
function pasted(listed: ListedReference): string {
  const ids = identifiers(listed);
  return `<mixed-citation publication-type="other">${escapeXml(listed.text)}${ids === '' ? '' : ` ${ids}`}</mixed-citation>`;
}

function structured(item: CslItem): string {
  const field = (name: string) => plainField(item, name);
  const kind = kinds[item.type] ?? 'other';
  const [first, last] = pagesOf(item);
  const isArticle = first !== undefined && first === field('number');
  const accessed = datePartsOf(item, 'accessed');
  const parts = [
    ...peopleFields.map((role) => people(item, role)),
    ...titles(item, kind),
    optional('edition', field('edition')),
    optional('version', field('version'), { designator: field('version') }),
    optional('conf-name', field('event-title') ?? field('event')),
    optional('conf-loc', field('event-place')),
    optional('publisher-loc', field('publisher-place')),
    ...dateElements(item),
    optional('volume', field('volume')),
    optional('issue', item.type.startsWith('article-') ? issueOf(item) : field('issue')),
    optional('series', [field('collection-title'), field('collection-number')].filter(Boolean).join(' ')),
    isArticle ? optional('elocation-id', first) : optional('fpage', first),
    optional('lpage', last),
    isArticle ? '' : ownNumber(item, kind),
    optional('isbn', field('ISBN')),
    optional('issn', field('ISSN')),
    identifiers({ doi: field('DOI'), pmid: field('PMID'), pmcid: field('PMCID') }),
    field('DOI') === undefined ? webAddress(field('URL'), field('title')) : '',
    accessed.length === 0 ? '' : accessedOn(accessed),
    ...['genre', 'medium', 'status', 'note'].map((name) => optional('comment', field(name))),
  ];
  return `<element-citation publication-type="${kind}">${parts.join('')}</element-citation>`;
}

/** Its title, what it is in, and who published it. */
function titles(item: CslItem, kind: string): readonly string[] {
  const title = rich(item.title);
  const container = rich(item['container-title']);
  const publisher = plainField(item, 'publisher');
  const byPublisher = optional('publisher-name', publisher);
  if (container !== '') return [wrap(titleElement(kind), title), wrap('source', container), byPublisher];
  // Of preprints and data the source is the server: https://jats4r.niso.org/preprint-citations/
  const isOnServer = (kind === 'preprint' || kind === 'data') && publisher !== undefined;
  return isOnServer
    ? [wrap(titleElement(kind), title), element('source', {}, publisher)]
    : [wrap('source', title), byPublisher];
}

const titleElement = (kind: string): string =>
  kind === 'book' ? 'chapter-title' : kind === 'data' ? 'data-title' : 'article-title';

/** The number of a patent, a standard or a report. */
function ownNumber(item: CslItem, kind: string): string {
  const number = plainField(item, 'number');
  if (item.type.startsWith('article')) return '';
  if (kind === 'patent') {
    const [country] = /^[A-Z]{2}(?=[\s\d])/.exec(number ?? '') ?? [];
    return optional('patent', number, { country });
  }
  return optional('pub-id', number, { 'pub-id-type': kind === 'standard' ? 'std-designation' : 'publisher-id' });
}

/** A title with the markup of CSL as JATS has it. */
function rich(value: unknown): string {
  if (typeof value !== 'string') return '';
  const names: Readonly<Record<string, string>> = { i: 'italic', b: 'bold', sup: 'sup', sub: 'sub', sc: 'sc' };
  return value
    .split(/(<\/?(?:i|b|sup|sub|sc|span)(?: [^<>]*)?>)/)
    .map((part, at) => {
      if (at % 2 === 0) return escapeXml(part);
      const name = names[/\w+/.exec(part)?.[0] ?? ''];
      return name === undefined ? '' : `<${part.startsWith('</') ? '/' : ''}${name}>`;
    })
    .join('')
    .trim();
}

const peopleFields = ['author', 'editor', 'translator', 'director'] as const;

function people(item: CslItem, field: (typeof peopleFields)[number]): string {
  const names = namesOf(item, field).map(name);
  if (names.length === 0) return '';
  const others = hasMoreNames(item, field) ? '<etal/>' : '';
  return `<person-group person-group-type="${field}">${names.join('')}${others}</person-group>`;
}

function name(person: CslName): string {
  if (person.literal !== undefined) return element('collab', {}, person.literal);
  return personName(familyOf(person), person);
}

function dateElements(item: CslItem): readonly string[] {
  const [year, month, day] = datePartsOf(item, 'issued');
  // A season or a word is no year.
  const known =
    year !== undefined && /^\d{4}$/.test(year)
      ? element('year', { 'iso-8601-date': [year, month, day].filter(Boolean).join('-') }, year)
      : '';
  return [known, optional('month', month), optional('day', day)];
}

function accessedOn(parts: readonly string[]): string {
  const date = parts.join('-');
  return element('date-in-citation', { 'content-type': 'access-date', 'iso-8601-date': date }, date);
}

function identifiers(ids: Pick<ListedReference, 'doi' | 'pmid' | 'pmcid'>): string {
  const types = ['doi', 'pmid', 'pmcid'] as const;
  return types.map((type) => optional('pub-id', ids[type], { 'pub-id-type': type })).join('');
}

/** @param title says to which work an address leads that says nothing to those who listen to it */
const webAddress = (url: string | undefined, title: string | undefined): string =>
  optional('ext-link', url, { 'ext-link-type': 'uri', 'xlink:href': url, 'xlink:title': title });
