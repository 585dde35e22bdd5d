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
import { licenseText } from '../../model/license.ts';
import type { CslItem, CslName } from '../../model/reference.ts';
import { slugOf } from '../../text/slug.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { cslRecord } from '../csl-json/csl-record.ts';
import { babelName, latexField, latexText } from './latex.ts';

/** Fields of an entry with their values in LaTeX. */
type Fields = Readonly<Record<string, string | undefined>>;

/** The article as a BibTeX entry that classic BibTeX, biber, Zotero and JabRef read alike. */
export function articleBibtex(view: ArticleView): string {
  const { license, article } = view;
  const { ISSN, keyword, abstract, ...item } = cslRecord(view);
  return entry(articleKey(view), item as CslItem, {
    issn: plain(ISSN),
    abstract: plain(abstract),
    keywords: plain(keyword),
    copyright: plain(licenseText(license)),
    ...(article.pages === undefined && { eid: plain(article.eLocator) }),
  });
}

/** "micallef_2020_001530": unique for the id is; letters that old BibTeX cannot take are left out. */
function articleKey({ article }: ArticleView): string {
  const [first] = article.contributors;
  const name = first === undefined || first.kind === 'group' ? '' : slugOf(first.family).replace(/[^a-z0-9]/g, '');
  return [name, article.id].filter((part) => part !== '').join('_');
}

/** The reference list of an article. One that was pasted as text is an entry with the text as its note. */
export function referencesBibtex(references: readonly ListedReference[]): string {
  const taken = new Set<string>();
  return references
    .map((reference) => {
      const key = uniqueKey(reference.key, taken);
      const { item, text: printed, doi, pmid, pmcid, url } = reference;
      return item ? entry(key, item, {}) : entryOf('misc', key, { note: plain(printed), doi, pmid, pmcid, url });
    })
    .join('\n');
}

/** Keys hold no character that BibTeX reads as its own, and differ in more than their capitals. */
function uniqueKey(wanted: string, taken: Set<string>): string {
  const plain = wanted.normalize('NFKD').replace(/[^A-Za-z0-9_:.+/-]/g, '') || 'reference';
  let key = plain;
  for (let number = 2; taken.has(key.toLowerCase()); number++) key = `${plain}-${number}`;
  taken.add(key.toLowerCase());
  return key;
}

/** CSL types as BibTeX calls them; anything else is misc. */
const types: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  manuscript: 'unpublished',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

/** What the publisher of each type is called. */
const publisherField: Readonly<Record<string, string>> = {
  techreport: 'institution',
  phdthesis: 'school',
  misc: 'howpublished',
};

function entry(key: string, item: CslItem, own: Fields): string {
  const type = types[item.type] ?? 'misc';
  const field = (name: string) => text(item[name]);
  const [year, month, day] = datePartsOf(item, 'issued');
  const article = type === 'article';
  return entryOf(type, key, {
    author: names(item, 'author'),
    // The inner braces keep styles from writing the title in lower case.
    title: item.title === undefined ? undefined : `{${text(item.title)}}`,
    editor: names(item, 'editor'),
    [article ? 'journal' : 'booktitle']: field('container-title'),
    ...(article && { shortjournal: field('container-title-short') }),
    year: text(year),
    ...(month !== undefined && { date: [year, month, day].filter(Boolean).join('-') }),
    volume: field('volume'),
    number: text(issueOf(item)),
    pages: text(pagesOf(item).join('--')),
    edition: field('edition'),
    series: field('collection-title'),
    [publisherField[type] ?? 'publisher']: field('publisher'),
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
    note: field('note'),
    ...own,
  });
}

function entryOf(type: string, key: string, fields: Fields): string {
  const written = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${key},`, ...written, '}', ''].join('\n');
}

/** A value as LaTeX in one line; undefined where there is none. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? latexField(String(value)).replace(/\s+/g, ' ').trim()
    : undefined;
}

/** A value without markup as LaTeX in one line. */
function plain(value: unknown): string | undefined {
  return typeof value === 'string' ? latexText(value).replace(/\s+/g, ' ').trim() : undefined;
}

/** BibTeX prints addresses as they stand, so only their braces are changed. */
function verbatim(item: CslItem, field: string): string | undefined {
  return plainField(item, field)?.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** "de la Cruz, María José and Smith, Jr, John and {The ALPHA Study Group}" */
function names(item: CslItem, field: string): string {
  const others = hasMoreNames(item, field) ? ['others'] : [];
  return [...namesOf(item, field).map(bibtexName), ...others].join(' and ');
}

function bibtexName(name: CslName): string {
  if (name.literal !== undefined) return `{${latexText(name.literal)}}`;
  const family = latexText(familyOf(name));
  const { given, suffix } = name;
  if (suffix !== undefined)
    return [family, latexText(suffix), given === undefined ? '{}' : latexText(given)].join(', ');
  // A lone name of several words would be taken apart, as would one with "and".
  const whole = given === undefined || / and /i.test(family) ? `{${family}}` : family;
  return given === undefined ? whole : `${whole}, ${latexText(given)}`;
}
