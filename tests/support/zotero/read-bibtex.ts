import { roleIn, savedItem, type ZoteroItem } from './item.ts';

// How Zotero reads BibTeX: `bibtex2zoteroTypeMap`, `fieldMap` and `processField` of
// https://github.com/zotero/translators/blob/master/BibTeX.js

const types: Readonly<Record<string, string>> = {
  article: 'journalArticle',
  artwork: 'artwork',
  audio: 'audioRecording',
  book: 'book',
  booklet: 'book',
  incollection: 'bookSection',
  inproceedings: 'conferencePaper',
  jurisdiction: 'case',
  legislation: 'bill',
  letter: 'letter',
  mastersthesis: 'thesis',
  misc: 'document',
  movie: 'film',
  online: 'webpage',
  patent: 'patent',
  phdthesis: 'thesis',
  software: 'computerProgram',
  techreport: 'report',
  unpublished: 'manuscript',
};

/** The items of a file; entries of types that Zotero does not know are left out. */
export function zoteroOfBibtex(text: string): readonly ZoteroItem[] {
  return Array.from(text.matchAll(/^@(\w+)\{.*?,\n(.*?)^\}$/gms), ([, entry = '', body = '']) => {
    const type = types[entry];
    return type === undefined ? [] : [savedItem(itemOf(type, fieldsOf(body)))];
  }).flat();
}

const fieldsOf = (body: string): ReadonlyMap<string, string> =>
  new Map(Array.from(body.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm), ([, name = '', value = '']) => [name, value]));

const numbered = new Set(['journalArticle', 'conferencePaper', 'report', 'patent']);

const publisherFields = (type: string): readonly string[] =>
  type === 'patent' ? ['assignee'] : ['publisher', 'school', 'institution', 'organization'];

function itemOf(type: string, fields: ReadonlyMap<string, string>): ZoteroItem {
  const field = (...names: readonly string[]) => names.map((name) => fields.get(name)).find(Boolean);
  const people = (role: string) =>
    (field(role)?.split(' and ') ?? []).map((name) => `${roleIn(type, role)} ${plain(name)}`);
  // What holds a law or a case goes by other names, which no field of BibTeX fills.
  const isLaw = type === 'bill' || type === 'case';
  return {
    type,
    title: plain(field('title') ?? ''),
    creators: [...people('author'), ...people('editor')],
    year: field('date', 'year')?.slice(0, 4),
    container: isLaw ? undefined : field('journal', 'booktitle'),
    publisher: isLaw ? undefined : field(...publisherFields(type)),
    // Else it is an issue, which most types have not.
    number: numbered.has(type) ? field('number') : undefined,
    kind: field('type'),
    version: field('version'),
    notes: [field('note') ?? [], field('annote') ?? []].flat(),
  };
}

/** Its `unescapeBibTeX`, as far as these tests need it: formulae become tags, braces go. */
function plain(latex: string): string {
  return latex
    .replace(/\$([_^])\{\\textrm\{([^}]+)\}\}\$/g, (_all, sign: string, content: string) => {
      const tag = sign === '_' ? 'sub' : 'sup';
      return `<${tag}>${content}</${tag}>`;
    })
    .replace(/\\textit\{([^}]+)\}/g, '<i>$1</i>')
    .replace(/[{}]/g, '')
    .replace(/\\([#$%&~_^\\{}])/g, '$1');
}
