import { datePartsOf, issueOf, pagesOf, plainField } from '../../citation/plain-fields.ts';
import type { CslItem } from '../../model/reference.ts';
import { type EntryType, entryTypeOf } from './entry-type.ts';
import { babelName } from './latex.ts';
import { names, text, verbatim } from './values.ts';

/** Fields of an entry with their values in LaTeX. */
type Fields = Readonly<Record<string, string | undefined>>;

/** An item as an entry. @param own fields that the item does not have, which go before its own */
export function entry(key: string, item: CslItem, own: Fields): string {
  const type = entryTypeOf(item);
  const field = (name: string) => text(item[name]);
  const [year, month, day] = datePartsOf(item, 'issued');
  return entryOf(type.entry, key, {
    author: names(item, 'author'),
    // The inner braces keep styles from writing the title in lower case.
    title: item.title === undefined ? undefined : `{${text(item.title)}}`,
    editor: names(item, 'editor'),
    translator: names(item, 'translator'),
    ...kindFields(type),
    ...containerFields(type, item),
    year: text(year),
    ...(month !== undefined && { date: [year, month, day].filter(Boolean).join('-') }),
    volume: field('volume'),
    ...numberFields(type, item),
    pages: text(pagesOf(item).join('--')),
    edition: field('edition'),
    version: field('version'),
    series: field('collection-title'),
    ...publisherFields(type, item),
    address: field('publisher-place'),
    isbn: field('ISBN'),
    issn: field('ISSN'),
    doi: verbatim(item, 'DOI'),
    pmid: field('PMID'),
    pmcid: field('PMCID'),
    url: verbatim(item, 'URL'),
    urldate: datePartsOf(item, 'accessed').join('-'),
    language: field('language'),
    langid: babelName(plainField(item, 'language')),
    note: [field('status'), field('note')].filter(Boolean).join('. '),
    annote: annotation(type, item),
    ...own,
  });
}

/** An entry as text; fields without a value are left out. */
export function entryOf(type: string, key: string, fields: Fields): string {
  const written = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${key},`, ...written, '}', ''].join('\n');
}

const kindFields = ({ kind, subtype }: EntryType): Fields => ({ type: text(kind), entrysubtype: subtype });

function containerFields({ entry: type }: EntryType, item: CslItem): Fields {
  const field = (name: string) => text(item[name]);
  const event = { eventtitle: field('event-title') ?? field('event'), venue: field('event-place') };
  return type === 'article'
    ? { journal: field('container-title'), shortjournal: field('container-title-short'), ...event }
    : { booktitle: field('container-title'), ...event };
}

/** The number of an issue, of the work itself, or of a book in its series. */
function numberFields({ entry: type }: EntryType, item: CslItem): Fields {
  const inSeries = type === 'book' || type === 'incollection' ? text(item['collection-number']) : undefined;
  return { number: inSeries ?? text(issueOf(item)), chapter: text(item['chapter-number'] ?? item['section']) };
}

/** Entries for which Zotero has no field of a number, a version or a container: it keeps annotations of all. */
const annotated: ReadonlySet<string> = new Set(['misc', 'legislation', 'jurisdiction']);

/** What Zotero would lose, in words: "Number: 70-18. In: U.S. Reports". */
function annotation({ entry: type }: EntryType, item: CslItem): string | undefined {
  if (!annotated.has(type)) return undefined;
  const facts = [
    ['Number', issueOf(item)],
    ['Version', item['version']],
    ['In', item['container-title']],
    ['Authority', item['authority']],
  ] as const;
  return text(facts.flatMap(([label, fact]) => (fact === undefined ? [] : [`${label}: ${fact}`])).join('. '));
}

/** What the publisher of each entry is called. */
const publisherField: Readonly<Record<string, string>> = {
  online: 'organization',
  patent: 'assignee',
  phdthesis: 'school',
  mastersthesis: 'school',
  techreport: 'institution',
};

/** Zotero has no container for what is no part of something; the server of a preprint publishes it. */
function publisherFields({ entry: type }: EntryType, item: CslItem): Fields {
  const publisher = text(item['publisher'] ?? item['authority']);
  if (type !== 'misc') return { [publisherField[type] ?? 'publisher']: publisher };
  const server = publisher ?? text(item['container-title']);
  return { howpublished: server, publisher: server };
}
