import { fullTitle } from '../../language/title-mark.ts';
import { type Contributor, invertedName, wholeFamilyName } from '../../model/contributor.ts';
import type { ArticleView } from '../../views/article-view.ts';

// One row an article, for spreadsheets and scripts.

/** What an article is in articles.json; fields without value are null. */
export interface ArticleRow {
  readonly id: string;
  readonly url: string;
  readonly type: string;
  readonly section: string;
  readonly title: string;
  readonly authors: readonly AuthorRow[];
  readonly [field: string]: unknown;
}

interface AuthorRow {
  readonly name: string;
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly orcid?: string;
  readonly affiliations: readonly string[];
}

function articleRow(view: ArticleView): ArticleRow {
  const { article, site, url, license, year, modified, retracted } = view;
  const { pages } = article;
  return {
    id: article.id,
    url,
    type: article.type,
    section: article.section,
    title: fullTitle(view),
    authors: article.contributors.map((contributor) => authorRow(contributor, view)),
    doi: article.doi,
    pmid: article.pmid,
    pmcid: article.pmcid,
    journal: site.title,
    abbreviation: site.abbreviation,
    issn: site.issn,
    publisher: site.publisher,
    year,
    volume: article.volume,
    issue: article.issue,
    first_page: pages?.first,
    last_page: pages?.last,
    e_locator: article.eLocator,
    received: article.received,
    accepted: article.accepted,
    published: article.published,
    modified,
    language: article.language,
    license: license.name,
    license_url: license.url,
    retracted,
    specialty: article.specialty,
    keywords: article.keywords,
    abstract: article.abstract,
  };
}

function authorRow(contributor: Contributor, { article: { affiliations } }: ArticleView): AuthorRow {
  const shared = {
    ...(contributor.orcid !== undefined && { orcid: contributor.orcid }),
    affiliations: contributor.affiliations.flatMap((at) => affiliations[at]?.text ?? []),
  };
  if (contributor.kind === 'group') return { name: contributor.name, ...shared };
  const { given, suffix } = contributor;
  return {
    name: invertedName(contributor),
    family: wholeFamilyName(contributor),
    ...(given !== undefined && { given }),
    ...(suffix !== undefined && { suffix }),
    ...shared,
  };
}

/** An article in articles.json. */
export function articleJson(view: ArticleView): string {
  const row = Object.fromEntries(Object.entries(articleRow(view)).map(([field, value]) => [field, value ?? null]));
  return JSON.stringify([row], undefined, 1).slice('[\n'.length, -'\n]'.length);
}

/** articles.json. @param articles each as `articleJson` writes it */
export function articlesJson(articles: readonly string[]): string {
  return articles.length === 0 ? '[]\n' : `[\n${articles.join(',\n')}\n]\n`;
}

const columns = [
  ...['id', 'url', 'type', 'section', 'title', 'authors', 'orcids', 'affiliations', 'doi', 'pmid', 'pmcid', 'journal'],
  ...['abbreviation', 'issn', 'publisher', 'year', 'volume', 'issue', 'first_page', 'last_page', 'e_locator'],
  ...['received', 'accepted', 'published', 'modified', 'language', 'license', 'license_url', 'retracted', 'specialty'],
  ...['keywords', 'abstract'],
];

/** Without it, spreadsheets take UTF-8 for an encoding of their own. */
const byteOrderMark = '\uFEFF';

/** An article in articles.csv. Several values of a field are parted by semicolons, of which the values have none. */
export function articleCsv(view: ArticleView): string {
  const row = articleRow(view);
  const { authors } = row;
  const lists = {
    authors: authors.map(({ name }) => name),
    orcids: authors.flatMap(({ orcid }) => orcid ?? []),
    affiliations: view.article.affiliations.map(({ text }) => text.replaceAll(';', ',')),
  };
  return columns.map((column) => cell({ ...row, ...lists }[column])).join(',');
}

/** articles.csv. @param articles each as `articleCsv` writes it */
export function articlesCsv(articles: readonly string[]): string {
  return `${byteOrderMark}${[columns.join(','), ...articles].join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  return csvCell(Array.isArray(value) ? value.join('; ') : String(value ?? ''));
}

/** What begins a formula in a spreadsheet, in the width of Latin and of Chinese letters. */
const sign = '[=+\\-@＝＋－＠]';
const blank = '[^\\S\\t\\r\\n]';
const quote = '["\']';

/** The places where a cell begins, or would where semicolons, tabs or lines part cells, and a formula stands. */
const formula = new RegExp(`(^|[;\\t\\r\\n])(${blank}*)(?=(?:${quote}(?:${blank}|${quote})*)?${sign})`, 'g');
const breakFirst = new RegExp(`^(?=${quote}*${blank}*[\\t\\r\\n])`);

/**
 * A cell of CSV (RFC 4180) that no spreadsheet takes for a formula: an apostrophe stands before what would begin one,
 * where the text has one itself, too. Without the first apostrophe there, it is the text again.
 */
export function csvCell(text: string): string {
  const inert = text.replace(formula, "$1$2'").replace(breakFirst, "'");
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
