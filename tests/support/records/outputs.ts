import { createRequire } from 'node:module';
import { type CheerioAPI, load } from 'cheerio';
import { convert } from 'pandoc-wasm';
import { outputFile } from '../../../src/model/output-files.ts';
import type { OutputName } from '../../../src/model/outputs.ts';
import { articlePath } from '../../../src/model/paths.ts';
import { readCrossref } from './read-crossref.ts';
import { readCsl } from './read-csl.ts';
import {
  nbibAuthors,
  type Place,
  readAtom,
  readCsv,
  readJsonFeed,
  readJsonTable,
  readNbib,
  readRss,
  readSitemap,
} from './read-files.ts';
import { readDublinCore, readHighwire, readJsonLd, readOpenGraph, readPrism } from './read-head.ts';
import { readJats } from './read-jats.ts';
import { readPdfText, readXmp } from './read-pdf.ts';
import type { PlainRecord } from './truth.ts';
import { zoteroItem } from './zotero.ts';

/** What is written of an article, for those who read it back. */
export interface Written extends Place {
  readonly id: string;
  readonly head: CheerioAPI;
  /** Paths of its issue and its first keyword, where it has any. */
  readonly issue: string | undefined;
  readonly keyword: string | undefined;
  /** The text of a file: beside the article by its output, of the site by its path. */
  readonly beside: (output: OutputName) => string;
  readonly file: (path: string) => string;
  /** Its PDF, where this system makes any, and what it has to say. */
  readonly pdf: Buffer | undefined;
  readonly truth: PlainRecord;
}

type Found = Partial<PlainRecord> | undefined | '';

/** How somebody else's program reads an output back. */
export interface Reading {
  readonly name: string;
  /** Gives nothing where the article has no such output. */
  readonly read: (written: Written) => Found | Promise<Found>;
  /** Fields that the output does not have. */
  readonly lacks: readonly (keyof PlainRecord)[];
  /** Fields that this reader passes over or gets wrong. */
  readonly unread?: readonly (keyof PlainRecord)[];
}

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-csl');
require('@citation-js/plugin-ris');

/** @param doi of the item that is meant, where there are several */
async function byPandoc(text: string, from: string, doi?: string): Promise<Partial<PlainRecord>> {
  const { stdout, stderr } = await convert({ from, to: 'csljson' }, text, {});
  if (stdout === '') throw new Error(stderr);
  const item = ofDoi(JSON.parse(stdout), doi);
  // It takes the third part of a RIS name for the given name, as in BibTeX.
  if (from === 'ris')
    for (const name of item.author ?? []) if (name.suffix) [name.given, name.suffix] = [name.suffix, name.given];
  // It gives languages their usual country.
  if (from.startsWith('bib')) item.language = item.language?.split('-')[0];
  // It prints quotation marks as in a book.
  return withPlainText(readCsl(JSON.parse(JSON.stringify(item).replace(/[“”]/g, '\\"'))));
}

const byCitationJs = (data: unknown, forceType: string, doi?: string): Partial<PlainRecord> =>
  withPlainText(readCsl(ofDoi(new Cite(data, { forceType, generateGraph: false }).data, doi)));

/** Formulae of raised and lowered text without TeX, and commas for what stands for them within a keyword. */
function withPlainText({ title = '', keywords = [], ...others }: Partial<PlainRecord>): Partial<PlainRecord> {
  const plain = title
    .replace(/\$[_^]\{\\textrm\{(.*?)\}\}\$/g, '$1')
    .replace(/[\u2070-\u209F]/g, (it) => it.normalize('NFKC'));
  return { ...others, title: plain, keywords: keywords.map((keyword) => keyword.replaceAll('\u201A', ',')) };
}

// biome-ignore lint/suspicious/noExplicitAny: items of any shape are read back
const ofDoi = (items: readonly any[], doi: string | undefined): any =>
  items.find(({ DOI }) => doi === undefined || DOI === doi);

type Field = keyof PlainRecord;

/** What reference managers have no field for, or not one that these readers know. */
const ofReferenceManagers: readonly Field[] = ['names', 'affiliations', 'orcids', 'published', 'license'];
const ofPlaces: readonly Field[] = [
  'journal',
  'abbreviation',
  'publisher',
  'issn',
  'volume',
  'issue',
  'firstPage',
  'lastPage',
];
const ofFeeds: readonly Field[] = ['authors', 'affiliations', 'orcids', 'issued', 'year', 'pmid', ...ofPlaces];
const butTheAddress: readonly Field[] = [
  ...(['title', 'names', 'published', 'doi', 'abstract', 'keywords', 'license', 'language'] as const),
  ...ofFeeds,
];

/** Outputs that do not give the record of an article in fields: tests of their own read them. */
type WithoutRecord =
  | ('html' | 'markdown' | 'linkset' | 'card' | 'journalCard' | 'pmc')
  | ('robots' | 'openSearch' | 'oai' | 'llms' | 'redirects');

/** How every other output is read back, and the head of a page. A new one joins the test by a line here. */
export const readings: Readonly<Record<Exclude<OutputName, WithoutRecord> | 'head', readonly Reading[]>> = {
  head: [
    { name: 'Highwire tags', read: ({ head }) => readHighwire(head), lacks: ['names', 'license'] },
    {
      name: 'Highwire tags, as Zotero reads them',
      read: ({ head }) => zoteroItem(head),
      lacks: ['names', 'affiliations', 'orcids', 'published', 'year', 'license'],
    },
    {
      name: 'Dublin Core',
      read: ({ head }) => readDublinCore(head),
      lacks: ['names', 'affiliations', 'orcids', 'issued', 'year', 'abbreviation', 'publisher', 'pmid'],
    },
    {
      name: 'PRISM',
      read: ({ head }) => readPrism(head),
      lacks: [
        ...(['title', 'authors', 'names', 'affiliations', 'orcids', 'issued', 'year', 'abbreviation'] as const),
        ...(['publisher', 'pmid', 'abstract', 'license', 'language'] as const),
      ],
    },
    {
      name: 'Open Graph and Signposting',
      read: ({ head }) => readOpenGraph(head),
      lacks: [
        ...(['authors', 'names', 'affiliations', 'issued', 'year', 'abbreviation', 'publisher', 'issn'] as const),
        ...(['volume', 'issue', 'firstPage', 'lastPage', 'pmid', 'abstract', 'language'] as const),
      ],
    },
    { name: 'JSON-LD', read: ({ head }) => readJsonLd(head), lacks: ['names', 'issued', 'year'] },
  ],
  pdf: [
    {
      name: 'PDF, its metadata read by poppler',
      read: ({ pdf }) => pdf && readXmp(pdf),
      lacks: ['authors', 'affiliations', 'orcids', 'issued', 'year', 'abbreviation', 'pmid', 'abstract'],
    },
    {
      name: 'PDF, its text read by poppler',
      read: ({ pdf, truth }) => pdf && readPdfText(pdf, truth),
      lacks: [
        ...(['authors', 'issued', 'published', 'abbreviation', 'publisher', 'issn', 'firstPage', 'lastPage'] as const),
        ...(['pmid', 'url', 'language'] as const),
      ],
    },
  ],
  xml: [{ name: 'JATS', read: ({ beside }) => readJats(beside('xml')), lacks: ['names'] }],
  ris: [
    {
      name: 'RIS, read by pandoc',
      read: ({ beside }) => byPandoc(beside('ris'), 'ris'),
      lacks: ofReferenceManagers,
      unread: ['abbreviation', 'issued', 'keywords', 'pmid'],
    },
    {
      name: 'RIS, read by citation-js',
      read: ({ beside }) => byCitationJs(beside('ris'), '@ris/file'),
      lacks: ofReferenceManagers,
      // It joins keywords with the comma that one of them may hold.
      unread: ['keywords', 'publisher', 'pmid'],
    },
    {
      name: 'RIS of the issue, read by citation-js',
      read: ({ issue, file, doi }) => issue && byCitationJs(file(`${issue}articles.ris`), '@ris/file', doi),
      lacks: ofReferenceManagers,
      unread: ['keywords', 'publisher', 'pmid'],
    },
  ],
  bibtex: [
    {
      name: 'BibTeX, read by pandoc',
      read: ({ beside }) => byPandoc(beside('bibtex'), 'bibtex'),
      lacks: ofReferenceManagers,
    },
    {
      name: 'BibLaTeX, read by pandoc',
      read: ({ beside }) => byPandoc(beside('bibtex'), 'biblatex'),
      lacks: ofReferenceManagers,
    },
    {
      name: 'BibTeX of the issue, read by pandoc',
      read: ({ issue, file, doi }) => issue && byPandoc(file(`${issue}articles.bib`), 'bibtex', doi),
      lacks: ofReferenceManagers,
    },
    {
      name: 'BibTeX, read by citation-js',
      read: ({ beside }) => byCitationJs(beside('bibtex'), '@bibtex/text'),
      lacks: ofReferenceManagers,
      unread: ['abbreviation', 'abstract', 'issued', 'keywords', 'language', 'pmid'],
    },
    {
      name: 'BibLaTeX, read by citation-js',
      read: ({ beside }) => byCitationJs(beside('bibtex'), '@biblatex/text'),
      lacks: ofReferenceManagers,
      unread: ['keywords'],
    },
  ],
  nbib: [
    {
      name: 'NBIB, read by Biopython',
      read: ({ beside }) => ({ ...readNbib(beside('nbib')), authors: nbibAuthors(beside('nbib')) }),
      lacks: ['names', 'year', 'publisher', 'url'],
    },
  ],
  csl: [
    {
      name: 'CSL-JSON, read by pandoc',
      read: ({ beside }) => byPandoc(beside('csl'), 'csljson'),
      lacks: ofReferenceManagers,
    },
    {
      name: 'CSL-JSON, read by citation-js',
      read: ({ beside }) => byCitationJs(JSON.parse(beside('csl')), '@csl/list+object'),
      lacks: ofReferenceManagers,
    },
  ],
  atom: [
    { name: 'Atom', read: (written) => readAtom(written.file('feed.atom'), written), lacks: ofFeeds },
    {
      name: 'Atom of the issue',
      read: (written) => written.issue && readAtom(written.file(`${written.issue}feed.atom`), written),
      lacks: ofFeeds,
    },
    {
      name: 'Atom of a keyword',
      read: (written) => written.keyword && readAtom(written.file(`${written.keyword}feed.atom`), written),
      lacks: ofFeeds,
    },
  ],
  rss: [{ name: 'RSS', read: (written) => readRss(written.file('feed.rss'), written), lacks: ofFeeds }],
  jsonFeed: [
    { name: 'JSON Feed', read: (written) => readJsonFeed(written.file('feed.json'), written), lacks: ofFeeds },
  ],
  articlesJson: [
    {
      name: 'articles.json',
      read: (written) => readJsonTable(written.file('articles.json'), written),
      lacks: ['names', 'issued'],
    },
  ],
  articlesCsv: [
    {
      name: 'articles.csv',
      read: (written) => readCsv(written.file('articles.csv'), written),
      lacks: ['names', 'issued'],
    },
  ],
  sitemap: [
    { name: 'sitemap', read: (written) => readSitemap(written.file('sitemap.xml'), written), lacks: butTheAddress },
  ],
  crossref: [
    {
      name: 'Crossref',
      read: ({ beside }) => readCrossref(beside('crossref')),
      // The schema has no affiliation of a group.
      lacks: ['names', 'affiliations', 'publisher', 'pmid', 'keywords'],
    },
  ],
};

/** What is written of an article, from a journal's outputs. */
export function writtenOf(
  { id, url, doi, issue, keyword, pdf, truth }: Place & Pick<Written, 'id' | 'issue' | 'keyword' | 'pdf' | 'truth'>,
  head: string,
  files: ReadonlyMap<string, string>,
): Written {
  const file = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`There is no file ${path}`);
    return text;
  };
  return {
    ...{ id, url, doi, issue, keyword, pdf, truth, file },
    head: load(`<html><head>${head}</head><body></body></html>`),
    beside: (output) => file(articlePath(id) + outputFile(output, id).name),
  };
}
