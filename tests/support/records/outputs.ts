import { createRequire } from 'node:module';
import { type CheerioAPI, load } from 'cheerio';
import { convert } from 'pandoc-wasm';
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
import type { PlainRecord } from './truth.ts';
import { zoteroItem } from './zotero.ts';

/** What is written of an article, for those who read it back. */
export interface Written extends Place {
  readonly id: string;
  readonly head: CheerioAPI;
  /** The text of a file: beside the article by its ending, of the site by its path. */
  readonly beside: (ending: string) => string;
  readonly file: (path: string) => string;
}

/** An output and how somebody else's program reads it back. */
export interface Output {
  readonly name: string;
  readonly read: (written: Written) => Partial<PlainRecord> | Promise<Partial<PlainRecord>>;
  /** Fields that this reader passes over. */
  readonly unread?: readonly (keyof PlainRecord)[];
}

const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-csl');
require('@citation-js/plugin-ris');

async function byPandoc(text: string, from: string): Promise<Partial<PlainRecord>> {
  const { stdout, stderr } = await convert({ from, to: 'csljson' }, text, {});
  if (stdout === '') throw new Error(stderr);
  const [item] = JSON.parse(stdout);
  // It takes the third part of a RIS name for the given name, as in BibTeX.
  if (from === 'ris')
    for (const name of item.author ?? []) if (name.suffix) [name.given, name.suffix] = [name.suffix, name.given];
  // It gives languages their usual country.
  if (from.startsWith('bib')) item.language = item.language?.split('-')[0];
  // It prints quotation marks as in a book.
  return readCsl(JSON.parse(JSON.stringify(item).replace(/[“”]/g, '\\"')));
}

const byCitationJs = (data: unknown, forceType: string): Partial<PlainRecord> =>
  readCsl(new Cite(data, { forceType, generateGraph: false }).data[0]);

/** Every output that gives the record of an article. A new one joins the test by a line here. */
export const outputs: readonly Output[] = [
  { name: 'Highwire tags', read: ({ head }) => readHighwire(head) },
  { name: 'Highwire tags, as Zotero reads them', read: ({ head }) => zoteroItem(head) },
  { name: 'Dublin Core', read: ({ head }) => readDublinCore(head) },
  { name: 'PRISM', read: ({ head }) => readPrism(head) },
  { name: 'Open Graph and Signposting', read: ({ head }) => readOpenGraph(head) },
  { name: 'JSON-LD', read: ({ head }) => readJsonLd(head) },
  {
    name: 'RIS, read by pandoc',
    read: ({ beside }) => byPandoc(beside('.ris'), 'ris'),
    unread: ['abbreviation', 'issued', 'keywords', 'pmid'],
  },
  {
    name: 'RIS, read by citation-js',
    read: ({ beside }) => byCitationJs(beside('.ris'), '@ris/file'),
    // It joins keywords with the comma that one of them may hold.
    unread: ['keywords', 'publisher', 'pmid'],
  },
  { name: 'BibTeX, read by pandoc', read: ({ beside }) => byPandoc(beside('.bib'), 'bibtex') },
  { name: 'BibLaTeX, read by pandoc', read: ({ beside }) => byPandoc(beside('.bib'), 'biblatex') },
  {
    name: 'BibTeX, read by citation-js',
    read: ({ beside }) => byCitationJs(beside('.bib'), '@bibtex/text'),
    unread: ['abbreviation', 'abstract', 'issued', 'keywords', 'language', 'pmid'],
  },
  {
    name: 'BibLaTeX, read by citation-js',
    read: ({ beside }) => byCitationJs(beside('.bib'), '@biblatex/text'),
    unread: ['keywords'],
  },
  { name: 'CSL-JSON, read by pandoc', read: ({ beside }) => byPandoc(beside('.csl.json'), 'csljson') },
  {
    name: 'CSL-JSON, read by citation-js',
    read: ({ beside }) => byCitationJs(JSON.parse(beside('.csl.json')), '@csl/list+object'),
  },
  {
    name: 'NBIB, read by Biopython',
    read: ({ beside }) => ({ ...readNbib(beside('.nbib')), authors: nbibAuthors(beside('.nbib')) }),
  },
  { name: 'JATS', read: ({ beside }) => readJats(beside('.xml')) },
  { name: 'Atom', read: (written) => readAtom(written.file('feed.atom'), written) },
  { name: 'RSS', read: (written) => readRss(written.file('feed.rss'), written) },
  { name: 'JSON Feed', read: (written) => readJsonFeed(written.file('feed.json'), written) },
  { name: 'sitemap', read: (written) => readSitemap(written.file('sitemap.xml'), written) },
  { name: 'articles.csv', read: (written) => readCsv(written.file('articles.csv'), written) },
  { name: 'articles.json', read: (written) => readJsonTable(written.file('articles.json'), written) },
];

/** What is written of an article, from a journal's outputs. */
export function writtenOf(
  { id, url, doi }: Place & { readonly id: string },
  head: string,
  files: ReadonlyMap<string, string>,
): Written {
  const file = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`There is no file ${path}`);
    return text;
  };
  return {
    ...{ id, url, doi, file },
    head: load(`<html><head>${head}</head><body></body></html>`),
    beside: (ending) => file(`articles/${encodeURIComponent(id)}/${id}${ending}`),
  };
}
