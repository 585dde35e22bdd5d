import { roleIn, savedItem, type ZoteroItem } from './item.ts';

// How Zotero reads RIS: `importTypeMap`, `fieldMap` and `degenerateImportFieldMap` of
// https://github.com/zotero/translators/blob/master/RIS.js

const types: Readonly<Record<string, string>> = {
  BOOK: 'book',
  CASE: 'case',
  CHAP: 'bookSection',
  COMP: 'computerProgram',
  CPAPER: 'conferencePaper',
  DATA: 'dataset',
  ELEC: 'webpage',
  MANSCPT: 'manuscript',
  NEWS: 'newspaperArticle',
  PAT: 'patent',
  RPRT: 'report',
  STAND: 'report',
  STAT: 'statute',
  THES: 'thesis',
};

/** The tag of the container, the number and the version by type of item. */
const containerTags: Readonly<Record<string, string>> = { conferencePaper: 'C3', case: 'A2' };
const numberTags: Readonly<Record<string, string>> = {
  case: 'SV',
  dataset: 'NV',
  patent: 'SN',
  report: 'SN',
  statute: 'M1',
};
const kinds = new Set(['manuscript', 'report', 'thesis', 'webpage']);
const versioned = new Set(['computerProgram', 'dataset']);

/** The items of a file; one of an unknown type is an article. */
export function zoteroOfRis(text: string): readonly ZoteroItem[] {
  return text
    .split(/^ER {2}- .*$/m)
    .filter((record) => record.trim() !== '')
    .map((record) => savedItem(itemOf(record)));
}

function itemOf(record: string): ZoteroItem {
  const lines = Array.from(record.matchAll(/^([A-Z][A-Z0-9]) {2}- (.*?)\r?$/gm), ([, tag, value = '']) => [tag, value]);
  const all = (tag: string) => lines.flatMap(([name, value]) => (name === tag ? [value ?? ''] : []));
  const one = (tag: string) => all(tag)[0];
  const type = types[one('TY') ?? ''] ?? 'journalArticle';
  const people = (tag: string, role: string) =>
    all(tag).map((name) => `${roleIn(type, role)} ${name.replace(/,$/, '')}`);
  return {
    type,
    title: one('TI'),
    creators: [...people('AU', 'author'), ...people('ED', 'editor')],
    year: (one('DA') ?? one('PY'))?.slice(0, 4),
    container: one(containerTags[type] ?? 'T2') ?? (type === 'journalArticle' ? one('J2') : undefined),
    publisher: one('PB'),
    number: one(numberTags[type] ?? 'IS') ?? (type === 'journalArticle' ? one('M1') : undefined),
    kind: kinds.has(type) ? one('M3') : undefined,
    version: versioned.has(type) ? one('ET') : undefined,
    notes: all('N1'),
  };
}
