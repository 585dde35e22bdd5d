import { describe, expect, it } from 'vitest';
import { readReferenceFile } from '../../src/citation/read-references.ts';
import type { ListedReference } from '../../src/model/article-text.ts';
import { cslTypes } from '../../src/model/csl-variables.ts';
import type { CslItem } from '../../src/model/reference.ts';
import { referencesBibtex } from '../../src/outputs/bibtex/bibtex.ts';
import { referencesCsl } from '../../src/outputs/csl-json/csl-json.ts';
import { referencesRis } from '../../src/outputs/ris/ris.ts';
import type { ZoteroItem } from '../support/zotero/item.ts';
import { zoteroOfBibtex } from '../support/zotero/read-bibtex.ts';
import { zoteroOfCsl, zoteroTypeOf } from '../support/zotero/read-csl.ts';
import { zoteroOfRis } from '../support/zotero/read-ris.ts';

const people = [{ family: 'Smith', given: 'John' }, { literal: 'Group of Things' }];
const written = (role: string) => [`${role} Smith, John`, `${role} Group of Things`];
const author = people;
const title = 'A title';
const issued = { 'date-parts': [[2020, 3, 5]] };

/** What Zotero is to have; a format that has no place for it says what it has instead, or lacks. */
interface Kind {
  readonly item: CslItem;
  readonly expected: Partial<ZoteroItem> & { readonly type: string };
  readonly bibtex?: Partial<ZoteroItem>;
  readonly ris?: Partial<ZoteroItem>;
  readonly csl?: Partial<ZoteroItem>;
}

const kind = (
  id: string,
  type: string,
  fields: object,
  expected: Kind['expected'],
  others: Partial<Kind> = {},
): Kind => ({
  item: { id, type, title, author, issued, ...fields } as CslItem,
  expected: { creators: written('author'), title, year: '2020', ...expected },
  ...others,
});

const kinds: readonly Kind[] = [
  kind(
    'article',
    'article-journal',
    { 'container-title': 'BMJ', volume: '3', issue: '2' },
    { type: 'journalArticle', container: 'BMJ', number: '2' },
  ),
  kind(
    'preprint',
    'article',
    { 'container-title': 'medRxiv', number: '2020.03.01' },
    { type: 'preprint', publisher: 'medRxiv', number: '2020.03.01' },
    {
      // Neither format has a preprint for Zotero, nor BibTeX the number of a document.
      bibtex: { type: 'document', kind: 'Preprint', number: undefined, notes: ['Number: 2020.03.01. In: medRxiv'] },
      ris: { type: 'journalArticle', container: 'medRxiv', publisher: undefined },
    },
  ),
  kind('book', 'book', { publisher: 'Wiley', edition: '2' }, { type: 'book', publisher: 'Wiley' }),
  kind('chapter', 'chapter', { 'container-title': 'Big book' }, { type: 'bookSection', container: 'Big book' }),
  kind('edited', 'book', { author: undefined, editor: people }, { type: 'book', creators: written('editor') }),
  kind(
    'paper',
    'paper-conference',
    { 'container-title': 'Proceedings', 'event-title': 'Conference' },
    { type: 'conferencePaper', container: 'Proceedings' },
  ),
  kind(
    'master',
    'thesis',
    { genre: 'Masterarbeit', publisher: 'Uni' },
    { type: 'thesis', kind: 'Masterarbeit', publisher: 'Uni' },
  ),
  kind(
    'doctor',
    'thesis',
    { genre: 'Tesis doctoral', publisher: 'Uni' },
    { type: 'thesis', kind: 'Tesis doctoral', publisher: 'Uni' },
  ),
  kind(
    'report',
    'report',
    { number: '12', publisher: 'WHO', genre: 'Technical report' },
    { type: 'report', number: '12', publisher: 'WHO', kind: 'Technical report' },
  ),
  kind(
    'patent',
    'patent',
    { number: 'US 123', authority: 'USPTO' },
    { type: 'patent', number: 'US 123', creators: written('inventor') },
  ),
  kind(
    'standard',
    'standard',
    { number: 'ISO 15189', publisher: 'ISO' },
    { type: 'standard', number: 'ISO 15189', publisher: 'ISO' },
    { bibtex: { type: 'report', kind: 'Standard' }, ris: { type: 'report', kind: 'Standard' } },
  ),
  kind(
    'dataset',
    'dataset',
    { publisher: 'Zenodo', version: '1.2', number: '77' },
    { type: 'dataset', publisher: 'Zenodo', version: '1.2', number: '77' },
    // Zotero leaves out `@dataset`.
    {
      bibtex: {
        ...{ type: 'document', kind: 'Dataset', version: undefined, number: undefined },
        notes: ['Number: 77. Version: 1.2'],
      },
    },
  ),
  kind(
    'software',
    'software',
    { publisher: 'R Foundation', version: '4.0' },
    { type: 'computerProgram', publisher: 'R Foundation', version: '4.0', creators: written('programmer') },
  ),
  kind(
    'web',
    'webpage',
    { 'container-title': 'CDC', URL: 'https://example.org/' },
    { type: 'webpage', container: 'CDC' },
  ),
  kind(
    'news',
    'article-newspaper',
    { 'container-title': 'The Times' },
    { type: 'newspaperArticle', container: 'The Times' },
    { bibtex: { type: 'journalArticle' } },
  ),
  kind(
    'law',
    'legislation',
    { 'container-title': 'Code', number: '104-191' },
    { type: 'statute', container: 'Code', number: '104-191' },
    {
      bibtex: { type: 'bill', container: undefined, number: undefined, notes: ['Number: 104-191. In: Code'] },
    },
  ),
  kind(
    'case',
    'legal_case',
    { 'container-title': 'U.S. Reports', number: '70-18', authority: 'Supreme Court' },
    { type: 'case', container: 'U.S. Reports', number: '70-18', publisher: 'Supreme Court' },
    {
      bibtex: {
        ...{ container: undefined, number: undefined, publisher: undefined },
        notes: ['Number: 70-18. In: U.S. Reports. Authority: Supreme Court'],
      },
    },
  ),
  kind('manuscript', 'manuscript', { publisher: 'Uni' }, { type: 'manuscript', publisher: 'Uni' }),
  kind(
    'press',
    'article-journal',
    { issued: undefined, 'container-title': 'Lancet', status: 'in press' },
    { type: 'journalArticle', container: 'Lancet', year: undefined, notes: ['in press'] },
  ),
];

const listed = (item: CslItem): ListedReference => ({
  number: 1,
  key: item.id,
  nodes: [],
  text: '',
  item,
  citedAt: [],
});

const formats = {
  bibtex: { write: referencesBibtex, zotero: zoteroOfBibtex, file: 'list.bib' },
  ris: { write: referencesRis, zotero: zoteroOfRis, file: 'list.ris' },
  csl: { write: referencesCsl, zotero: (text: string) => zoteroOfCsl(text) ?? [], file: 'list.json' },
} as const;

const formatNames = ['bibtex', 'ris', 'csl'] as const;

describe.each(formatNames)('a list of references in %s', (format) => {
  const { write, zotero, file } = formats[format];
  const text = write(kinds.map(({ item }) => listed(item)));

  it('is imported whole by Zotero', () => {
    expect(zotero(text).length).toBe(kinds.length);
  });

  it.each(kinds.map((each, at) => [each.item.id, each, at] as const))('keeps what a %s is', (_id, each, at) => {
    expect(zotero(text)[at]).toMatchObject({ ...each.expected, ...each[format] });
  });

  it('is read again as what it was', () => {
    const { references } = readReferenceFile(file, new TextEncoder().encode(text));
    expect(references.map(({ item }) => [item?.id, item?.type, item?.title])).toEqual(
      kinds.map(({ item }) => [item.id, item.type, item.title]),
    );
  });
});

describe('CSL-JSON', () => {
  it.each([...cslTypes])('of a %s is imported by Zotero and read again as one', (type) => {
    const text = referencesCsl([listed({ id: 'a', type, title, 'container-title': 'C' })]);
    expect(zoteroOfCsl(text)?.[0]?.title).toBe(title);
    const { references } = readReferenceFile('list.json', new TextEncoder().encode(text));
    expect(references[0]?.item?.type).toBe(type);
  });

  it('has a type that Zotero knows for all but documents and software without a version', () => {
    const unknown = [...cslTypes].filter((type) => {
      const [item] = JSON.parse(referencesCsl([listed({ id: 'a', type, title })]));
      return zoteroTypeOf(item) === 'document';
    });
    expect(unknown).toEqual(['document', 'software']);
  });
});

describe('a thesis', () => {
  const master = [
    'Master’s thesis',
    'MSc dissertation',
    'M.A. thesis',
    'Masterarbeit',
    'Diplomarbeit',
    'Mémoire de maîtrise',
    'Tesis de maestría',
    'Trabajo de fin de máster',
    'Dissertação de mestrado',
    'Tesi di laurea magistrale',
    'Masterscriptie',
    'Praca magisterska',
    'Магистерская диссертация',
    'رسالة ماجستير',
    '硕士学位论文',
    '修士論文',
    '석사학위논문',
    'Yüksek lisans tezi',
    'Bachelor thesis',
  ];
  const doctor = [
    'PhD thesis',
    'Ph.D.',
    'DPhil thesis',
    'MD thesis',
    'Doctoral dissertation',
    'Dissertation',
    'Inauguraldissertation',
    'Thèse de doctorat',
    'Mémoire de thèse de doctorat en médecine',
    'Tesis doctoral',
    'Tese de doutoramento',
    'Tesi di dottorato',
    'Proefschrift',
    'Rozprawa doktorska',
    'أطروحة دكتوراه',
    '博士学位论文',
    'Habilitationsschrift',
  ];

  it.each([...master.map((genre) => [genre, 'mastersthesis']), ...doctor.map((genre) => [genre, 'phdthesis'])])(
    'called %s is a @%s',
    (genre = '', entry) => {
      const text = referencesBibtex([listed({ id: 'a', type: 'thesis', title, genre })]);
      expect(text).toContain(`@${entry}{a,`);
      expect(text).toContain(`  type = {${genre}},`);
    },
  );

  it('of no known kind is called a thesis, where BibTeX would say "PhD thesis"', () => {
    const text = referencesBibtex([listed({ id: 'a', type: 'thesis', title })]);
    expect(text).toBe('@phdthesis{a,\n  title = {{A title}},\n  type = {Thesis},\n}\n');
  });
});
