import { readFileSync } from 'node:fs';
import { type OutputName, outputs } from '../src/model/outputs.ts';
import { outputRows, type Row } from './output-rows.ts';

/** A group of outputs with an example: a part of what the tests keep of the seed report or the hard records. */
interface Group {
  readonly heading: string;
  readonly text: string;
  /** What stands at an address that is no output of the table. */
  readonly pages?: readonly Row[];
  /** Outputs of the table, each with what it is. */
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>;
  readonly example: { readonly file: string; readonly language: string; readonly show: (text: string) => string };
}

const golden = 'tests/outputs/golden';
const lines =
  (from: number, to: number) =>
  (text: string): string =>
    text.split(/\r?\n/).slice(from, to).join('\n');

/** The first tags of each kind, for a head has about a hundred. */
const headTags = (text: string): string =>
  [
    /citation_(?:title|author|doi)/,
    /DC\.(?:Title|Identifier\.DOI)/,
    /prism\.doi/,
    /og:(?:type|image")/,
    /rel="(?:cite-as|describedby)"/,
  ]
    .flatMap((pattern) =>
      text
        .split('\n')
        .filter((line) => pattern.test(line))
        .slice(0, 3),
    )
    .join('\n');

const groups: readonly Group[] = [
  {
    heading: 'In the head of an article page',
    text: 'Highwire tags (Google Scholar, Zotero), Dublin Core, PRISM, Open Graph, Signposting, and JSON-LD of a MedicalScholarlyArticle. No tag is ever empty, and every link leads to a file that exists. Pages of issues, authors, keywords and the home page say what they are in the same way.',
    pages: [['`/articles/<id>/`', 'the tags and links, one set an article']],
    outputs: {
      card: 'the picture that social networks show, 1200 × 630 pixels',
      journalCard: 'that of all other pages',
      linkset: 'the links as a linkset (RFC 9264), with those of each file back to the page',
    },
    example: { file: '2020_001530/head.html', language: 'html', show: headTags },
  },
  {
    heading: 'Citation downloads: RIS',
    text: 'For EndNote, Zotero, Mendeley. A comma behind the name of a group stops readers from taking it apart. The numbers of reports, patents, standards, laws and cases, the kinds of theses and the versions of software and data stand in the tags that Zotero reads for each type. A reference that was pasted as text has that text as its title, here as in BibTeX and CSL-JSON.',
    outputs: { ris: 'the article' },
    example: { file: 'many-names/many-names.ris', language: 'text', show: lines(0, 18) },
  },
  {
    heading: 'Citation downloads: BibTeX',
    text: 'For LaTeX, JabRef, Zotero; classic BibTeX and biber read the same entry. Keys are the first family name and the id, in a list of references those of the editor. Text is UTF-8 with the characters escaped that LaTeX takes for commands. A thesis is `@mastersthesis` or `@phdthesis` by the words for its kind, in any language; what Zotero has no entry for, a preprint or a data set, is `@misc` with its kind as `type`. Sub- and superscript are formulae. Zotero parts keywords at every comma: one within a keyword is U+201A, which looks the same.',
    outputs: { bibtex: 'the article' },
    example: { file: 'one-author/one-author.bib', language: 'bibtex', show: lines(0, 15) },
  },
  {
    heading: 'Citation downloads: NBIB',
    text: 'As PubMed writes its records: "Smith, John Jr" and groups by CN. Zotero reads the file once the article has a number in PubMed (`pmid`).',
    outputs: { nbib: 'the article' },
    example: { file: '2020_001530/2020_001530.nbib', language: 'text', show: lines(0, 8) },
  },
  {
    heading: 'Citation downloads: CSL-JSON',
    text: 'For pandoc, citation-js, Zotero. A particle stands in the family name, for Zotero loses it elsewhere. In lists of references, types that Zotero does not know, such as `software`, are written as those that it takes whole, with the type itself in `custom`, from where Casebook reads it again.',
    outputs: { csl: 'the article' },
    example: { file: 'one-author/one-author.csl.json', language: 'json', show: lines(0, 20) },
  },
  {
    heading: 'Galleys',
    text: 'The whole article beside its page. The HTML file holds its styles and images and needs no network: to keep or to send. The XML is JATS 1.3 Publishing, as archives take it. Of an article whose full text is elsewhere they have the abstract and the references.',
    outputs: {
      html: 'one file with all that it shows, at most 2 MB',
      xml: 'JATS',
      pdf: 'for paper: A4, tagged for screen readers (PDF/UA-1); the one that the front matter names under `galleys` stays as it is',
    },
    example: { file: 'many-names/many-names.xml', language: 'xml', show: (text) => lines(0, 4)(text).slice(0, 900) },
  },
  {
    heading: 'The article as Markdown',
    text: 'The whole text with citations as printed, figures, tables, formulae as TeX, and the reference list formatted: for archives, readers of plain text and language models.',
    outputs: { markdown: 'the article' },
    example: { file: '2020_001530/2020_001530.md', language: 'markdown', show: lines(0, 20) },
  },
  {
    heading: 'Feeds',
    text: 'Atom, RSS and JSON Feed, with the abstract as summary and the licence. The journal and a keyword have their 20 latest articles, an issue all of its own.',
    outputs: { atom: 'Atom', rss: 'RSS', jsonFeed: 'JSON Feed' },
    example: { file: 'lists/feed.atom', language: 'xml', show: lines(0, 19) },
  },
  {
    heading: 'Tables of all articles',
    text: "One row an article. The CSV opens in spreadsheets; several values of a field are parted by semicolons. What a spreadsheet would take for a formula is a text there: where a cell, a line in it or a value behind a semicolon begins with `=`, `+`, `-` or `@` (also in full width, and behind spaces and quotation marks), an apostrophe stands before it, as in `'+1 more`. A program that reads the table takes that apostrophe off; the JSON has none.",
    outputs: { articlesJson: 'objects with lists of authors and affiliations', articlesCsv: 'the same as a table' },
    example: { file: 'lists/articles.csv', language: 'text', show: (text) => lines(0, 2)(text.replace('\uFEFF', '')) },
  },
  {
    heading: 'For search engines, browsers and language models',
    text: 'A sitemap of more than 50,000 pages becomes an index of several. A demonstration journal is kept out of search engines by a tag on every page.',
    outputs: {
      sitemap: 'every page with the day of its last change, articles with their figures',
      robots: 'names the sitemap',
      openSearch: 'the search, for the address bar of browsers',
      oai: 'all records in Dublin Core, for the server of OAI-PMH in `examples/oai-pmh`',
      llms: 'what the site holds, and the 100 latest articles as Markdown',
      redirects: 'where pages and files went that have moved, for hosts that read it; docs/corrections.md has others',
    },
    example: { file: 'lists/opensearch.xml', language: 'xml', show: lines(0, 6) },
  },
  {
    heading: 'For deposits',
    text: 'What `npm run deposit` writes of an issue or an article into a folder, no part of the site: see docs/deposit.md.',
    outputs: {
      crossref: 'the records for Crossref and, the same file, for DOAJ',
      pmc: 'the package of an article for PubMed Central: JATS, PDF, images and supplements',
    },
    example: { file: '2020_001530/2020_001530-crossref.xml', language: 'xml', show: lines(0, 8) },
  },
];

/** The outputs that no group has. */
export function untold(): readonly string[] {
  const told = new Set(groups.flatMap((group) => Object.keys(group.outputs)));
  return Object.keys(outputs).filter((name) => !told.has(name));
}

const preservation = `## For archives

LOCKSS and CLOCKSS collect a year from its manifest, which states their permission and links every file. The manifests
of the networks that journal.yaml names under \`preservation\` are written.

| address | what |
| --- | --- |
| \`/lockss/<year>/\` | manifest of a year for LOCKSS |
| \`/clockss/<year>/\` | manifest of a year for CLOCKSS |
`;

/** The page of the docs that lists every output: Markdown, with examples from the golden files of the tests. */
export function outputsPage(): string {
  return [
    '# What Casebook writes for machines',
    '',
    'Everything below comes from the same records as the pages, so that all of it says the same; a test reads each output',
    'back with the programs that use it. A retracted or withdrawn article says so in the title of every one.',
    '',
    ...groups.flatMap(section),
    preservation,
    '<!-- Written by `npm run docs` from scripts/outputs-page.ts. -->',
    '',
  ].join('\n');
}

function section({ heading, text, pages = [], outputs: listed, example }: Group): string[] {
  const shown = example.show(readFileSync(`${golden}/${example.file}`, 'utf8')).trimEnd();
  const placed = Object.entries(listed).flatMap(([name, what]) => outputRows(name as OutputName, what));
  const rows = [...pages, ...placed].map(([address, what]) => `| ${address} | ${what} |`);
  return [
    `## ${heading}`,
    '',
    text,
    '',
    '| address | what |',
    '| --- | --- |',
    ...rows,
    '',
    `\`\`\`${example.language}`,
    shown,
    '```',
    '',
  ];
}
