import { execFileSync, spawnSync } from 'node:child_process';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { firstDay } from '../../../src/model/partial-date.ts';
import { oneLine, type PlainRecord, plainName } from './truth.ts';

/** Biopython's reader of PubMed records: https://biopython.org/docs/latest/api/Bio.Medline.html */
const medline =
  'import sys, io, json; from Bio import Medline; print(json.dumps(Medline.read(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8"))))';

/** A Python that has Biopython; Debian installs it for its own, which need not be the first on the PATH. */
const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'from Bio import Medline']).status === 0,
);

/** An NBIB record. */
export function readNbib(text: string): Partial<PlainRecord> {
  const record = JSON.parse(execFileSync(python ?? 'python3', ['-c', medline], { input: text, encoding: 'utf8' }));
  const [firstPage = '', lastPage = ''] = /\d-\w*\d/.test(record.PG ?? '') ? record.PG.split('-') : [record.PG];
  return {
    title: record.TI,
    affiliations: [...new Set<string>(record.AD ?? [])],
    orcids: (record.AUID ?? []).map((id: string) => id.replace('ORCID: ', '')),
    issued: isoDate(record.DP),
    // DEP is a day; where none is known, DP alone has the month.
    published: record.DEP?.replace(/^(....)(..)(..)$/, '$1-$2-$3') ?? isoDate(record.DP),
    journal: record.JT,
    abbreviation: record.TA,
    issn: (record.IS ?? '').replace(' (Electronic)', ''),
    volume: record.VI ?? '',
    issue: record.IP ?? '',
    firstPage,
    lastPage,
    doi: (record.AID?.[0] ?? '').replace(' [doi]', ''),
    pmid: record.PMID ?? '',
    abstract: record.AB ?? '',
    keywords: record.OT ?? [],
    language: { eng: 'en', fre: 'fr', ara: 'ar' }[record.LA?.[0] as string] ?? record.LA?.[0],
    license: (record.CI ?? []).join(' ').replace(/^.*, (?=https)/, ''),
  };
}

/** The people of an NBIB record by their full names, its groups behind them. */
export function nbibAuthors(text: string): readonly string[] {
  const named = text.matchAll(/^(?:FAU |CN {2})- (.*)$/gm);
  return Array.from(named, ([line, name = '']) => {
    const [family = '', ...rest] = line.startsWith('CN') ? [name] : name.split(', ');
    return plainName(family, ...rest);
  });
}

function isoDate(date: string): string {
  const [year, month, day] = date.split(' ');
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  const number = month === undefined ? [] : [String(months.indexOf(month) + 1).padStart(2, '0')];
  return [year, ...number, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** An article as it is looked up in a list of many. */
export interface Place {
  readonly url: string;
  readonly doi: string;
}

interface PlaceInFeed extends Place {
  readonly truth: PlainRecord;
}

/** Feeds give the first day of a month or a year of which no more is known. */
const asKnown = (day: string, { published }: PlainRecord): string => (day === firstDay(published) ? published : day);

const licenseOf = (rights: unknown): string => String(rights ?? '').replace(/^.*, (?=https)/, '');
const doiOf = (id: string | undefined, doi: string): string => (id?.endsWith(doi) ? doi : '');

/** The entry of an article in an Atom feed. */
export function readAtom(text: string, { url, doi, truth }: PlaceInFeed): Partial<PlainRecord> {
  const entry = parseAtomFeed(text).entries?.find(({ links }) => links?.some(({ href }) => href === url));
  return {
    title: load(entry?.title?.value ?? '').text(),
    names: (entry?.authors ?? []).map(({ name }) => name ?? ''),
    published: asKnown(String(entry?.published).slice(0, 10), truth),
    url: entry?.links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
    doi: doiOf(entry?.id, doi),
    abstract: oneLine(entry?.summary?.value ?? ''),
    keywords: (entry?.categories ?? []).slice(1).map(({ term }) => term ?? ''),
    license: licenseOf(entry?.rights?.value),
    language: entry?.xml?.lang ?? '',
  };
}

/** The item of an article in an RSS feed. */
export function readRss(text: string, { url, doi, truth }: PlaceInFeed): Partial<PlainRecord> {
  const item = parseRssFeed(text).items?.find(({ link }) => link === url);
  return {
    title: item?.title ?? '',
    names: item?.dc?.creators ?? [],
    published: asKnown(new Date(item?.pubDate ?? '').toISOString().slice(0, 10), truth),
    url: item?.link ?? '',
    doi: doiOf(item?.guid?.value, doi),
    // Readers take it for HTML.
    abstract: oneLine(load(item?.description ?? '').text()),
    keywords: (item?.categories ?? []).slice(1).map(({ name }) => name ?? ''),
    license: licenseOf(item?.dc?.rights?.[0]),
    language: item?.dc?.languages?.[0] ?? '',
  };
}

/** The item of an article in a JSON Feed. */
export function readJsonFeed(text: string, { url, doi, truth }: PlaceInFeed): Partial<PlainRecord> {
  const item = parseJsonFeed(JSON.parse(text)).items?.find((each) => each.url === url);
  const { _license } = JSON.parse(text).items.find((each: Place) => each.url === url);
  return {
    title: item?.title ?? '',
    names: (item?.authors ?? []).map(({ name }) => name ?? ''),
    published: asKnown(String(item?.date_published).slice(0, 10), truth),
    url: item?.url ?? '',
    doi: doiOf(item?.id, doi),
    abstract: oneLine(item?.summary ?? ''),
    keywords: (item?.tags ?? []).slice(1),
    license: _license.url ?? _license.name,
    language: item?.language ?? '',
  };
}

/** The text of a cell, without the apostrophe that stands before what a spreadsheet would take for a formula. */
export function cellText(cell: string): string {
  return cell
    .replace(/^'(?=["']*[^\S\t\r\n]*[\t\r\n])/, '')
    .replace(/(^|[;\t\r\n])([^\S\t\r\n]*)'(?=(?:["'](?:["']|[^\S\t\r\n])*)?[=+\-@＝＋－＠])/g, '$1$2');
}

/** The row of an article in articles.csv. */
export function readCsv(text: string, { url }: Place): Partial<PlainRecord> {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  const row = rows.find((each) => each['url'] === url) ?? {};
  const field = (name: string) => cellText(row[name] ?? '');
  const list = (name: string) => (field(name) === '' ? [] : field(name).split('; '));
  return {
    ...tableFields(field),
    authors: list('authors').map((name) => {
      const [family = '', ...rest] = name.split(', ');
      return plainName(family, ...rest);
    }),
    affiliations: list('affiliations'),
    orcids: list('orcids'),
    keywords: list('keywords'),
  };
}

/** The object of an article in articles.json. */
export function readJsonTable(text: string, { url }: Place): Partial<PlainRecord> {
  const row = JSON.parse(text).find((each: Place) => each.url === url);
  interface Author {
    readonly name: string;
    readonly family?: string;
    readonly given?: string;
    readonly suffix?: string;
    readonly orcid?: string;
    readonly affiliations: readonly string[];
  }
  const authors: Author[] = row.authors;
  return {
    ...tableFields((name) => String(row[name] ?? '')),
    authors: authors.map(({ name, family, given, suffix }) =>
      family === undefined ? name : plainName(family, given, suffix),
    ),
    affiliations: [...new Set(authors.flatMap(({ affiliations }) => affiliations))],
    orcids: authors.flatMap(({ orcid }) => orcid ?? []),
    keywords: row.keywords,
  };
}

function tableFields(field: (name: string) => string): Partial<PlainRecord> {
  return {
    title: field('title'),
    published: field('published'),
    year: field('year'),
    journal: field('journal'),
    abbreviation: field('abbreviation'),
    publisher: field('publisher'),
    issn: field('issn'),
    volume: field('volume'),
    issue: field('issue'),
    firstPage: field('first_page') || field('e_locator'),
    lastPage: field('last_page'),
    doi: field('doi'),
    pmid: field('pmid'),
    url: field('url'),
    abstract: oneLine(field('abstract')),
    license: field('license_url') || field('license'),
    language: field('language'),
  };
}

/** The address of an article in a sitemap. */
export function readSitemap(text: string, { url }: Place): Partial<PlainRecord> {
  const $ = load(text, { xml: true });
  const addresses = $('url > loc').toArray();
  return { url: addresses.map((element) => $(element).text()).find((address) => address === url) ?? '' };
}
