import { datePartsOf, familyOf, issueOf, namesOf, pagesOf, plainField } from '../../citation/plain-fields.ts';
import { fullTitle } from '../../language/title-mark.ts';
import type { ListedReference } from '../../model/article-text.ts';
import type { CslItem, CslName } from '../../model/reference.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { cslRecord } from '../csl-json/csl-record.ts';

/** Lines of a record as tag and value. */
type Lines = readonly (readonly [tag: string, value: string | undefined])[];

/** The article as a RIS record, as Zotero, EndNote and Mendeley read it. */
export function articleRis(view: ArticleView): string {
  const { article } = view;
  const { affiliations, keywords, pmid, pmcid } = article;
  const own: Lines = [
    ...affiliations.map(({ text }) => ['AD', text] as const),
    ...keywords.map((keyword) => ['KW', keyword] as const),
    ['AN', pmid],
    ['C2', pmcid],
    ['ID', article.id],
  ];
  const { keyword: _keywords, PMID: _pmid, PMCID: _pmcid, ...item } = cslRecord(view);
  const words = { title: fullTitle(view), abstract: article.abstract?.replace(/\s+/g, ' ') };
  return record(item as CslItem, own, words);
}

/** The reference list of an article as RIS records. One that was pasted as text is a record with the text as its note. */
export function referencesRis(references: readonly ListedReference[]): string {
  return references.map(referenceRis).join('');
}

function referenceRis({ key, item, text, doi, pmid, pmcid, url }: ListedReference): string {
  if (item) return record(item, [['ID', key]]);
  const note: Lines = [
    ['N1', text],
    ['DO', doi],
    ['AN', pmid],
    ['C2', pmcid],
    ['UR', url],
    ['ID', key],
  ];
  return recordOf('GEN', note);
}

/** CSL types as RIS calls them; anything else is GEN. */
const types: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  article: 'PREPRINT',
  bill: 'BILL',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'UNPB',
  motion_picture: 'VIDEO',
  pamphlet: 'PAMP',
  'paper-conference': 'CPAPER',
  patent: 'PAT',
  personal_communication: 'PCOMM',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  standard: 'STAND',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** @param words fields whose text is known without the markup of CSL */
function record(item: CslItem, own: Lines, words: Readonly<Record<string, string | undefined>> = {}): string {
  const field = (name: string) => words[name] ?? plainField(item, name);
  const [first, last] = pagesOf(item);
  const people = (tag: string, name: string): Lines => namesOf(item, name).map((each) => [tag, risName(each)]);
  return recordOf(types[item.type] ?? 'GEN', [
    ['TI', field('title')],
    ...people('AU', 'author'),
    ...people('ED', 'editor'),
    ...dates(item),
    ['T2', field('container-title')],
    ['J2', field('container-title-short')],
    ['T3', field('collection-title')],
    ['VL', field('volume')],
    ['IS', issueOf(item)],
    ['SP', first],
    ['EP', last],
    ['ET', field('edition')],
    ['CY', field('publisher-place')],
    ['PB', field('publisher')],
    ['SN', field('ISSN') ?? field('ISBN')],
    ['DO', field('DOI')],
    ['UR', field('URL')],
    ['AN', field('PMID')],
    ['C2', field('PMCID')],
    ['AB', field('abstract')],
    ['LA', field('language')],
    ['N1', field('note')],
    ...own,
  ]);
}

function recordOf(type: string, lines: Lines): string {
  const written = lines.flatMap(([tag, value]) => (value === undefined || value === '' ? [] : [`${tag}  - ${value}`]));
  // RIS ends its lines as DOS does.
  return [`TY  - ${type}`, ...written, 'ER  - ', '', ''].join('\r\n');
}

/**
 * "de la Cruz, María José", "Smith, John, Jr". A comma behind the name of a group or a person with one name stops
 * readers from taking it apart.
 */
function risName(name: CslName): string {
  if (name.literal !== undefined) return `${name.literal},`;
  const { given = '', suffix } = name;
  return [familyOf(name), given, ...(suffix === undefined ? [] : [suffix])].join(', ').trimEnd();
}

function dates(item: CslItem): Lines {
  const [year, month, day] = datePartsOf(item, 'issued');
  const seen = datePartsOf(item, 'accessed');
  return [
    ['PY', year],
    ['DA', month === undefined ? undefined : `${year}/${month}/${day ?? ''}${day === undefined ? '' : '/'}`],
    ['Y2', seen.length === 0 ? undefined : seen.join('/')],
  ];
}
