import { readFileSync } from 'node:fs';

/** A group of outputs with an example: a part of what the tests keep of the seed report or the hard records. */
interface Group {
  readonly heading: string;
  readonly text: string;
  /** Address pattern and what stands there. */
  readonly files: readonly (readonly [address: string, what: string])[];
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
    files: [
      ['`/articles/<id>/`', 'the tags and links, one set an article'],
      ['`/articles/<id>/<id>-card.png`', 'the picture that social networks show, 1200 × 630 pixels'],
      ['`/articles/<id>/<id>.linkset.json`', 'the links as a linkset (RFC 9264)'],
    ],
    example: { file: '2020_001530/head.html', language: 'html', show: headTags },
  },
  {
    heading: 'Citation downloads: RIS',
    text: 'For EndNote, Zotero, Mendeley. A comma behind the name of a group stops readers from taking it apart.',
    files: [
      ['`/articles/<id>/<id>.ris`', 'the article'],
      ['`/articles/<id>/<id>-references.ris`', 'its references'],
      ['`/issues/<volume>/<number>/articles.ris`', 'all articles of an issue'],
    ],
    example: { file: 'many-names/many-names.ris', language: 'text', show: lines(0, 18) },
  },
  {
    heading: 'Citation downloads: BibTeX',
    text: 'For LaTeX, JabRef, Zotero; classic BibTeX and biber read the same entry. Keys are the first family name and the id. Text is UTF-8 with the characters escaped that LaTeX takes for commands.',
    files: [
      ['`/articles/<id>/<id>.bib`', 'the article'],
      ['`/articles/<id>/<id>-references.bib`', 'its references, with the keys of the editor'],
      ['`/issues/<volume>/<number>/articles.bib`', 'all articles of an issue'],
    ],
    example: { file: 'one-author/one-author.bib', language: 'bibtex', show: lines(0, 15) },
  },
  {
    heading: 'Citation downloads: NBIB',
    text: 'As PubMed writes its records. Zotero reads the file once the article has a number in PubMed (`pmid`).',
    files: [
      ['`/articles/<id>/<id>.nbib`', 'the article'],
      ['`/issues/<volume>/<number>/articles.nbib`', 'all articles of an issue'],
    ],
    example: { file: '2020_001530/2020_001530.nbib', language: 'text', show: lines(0, 8) },
  },
  {
    heading: 'Citation downloads: CSL-JSON',
    text: 'For pandoc, citation-js, Zotero. A particle stands in the family name, for Zotero loses it elsewhere.',
    files: [
      ['`/articles/<id>/<id>.csl.json`', 'the article'],
      ['`/articles/<id>/<id>-references.csl.json`', 'its references'],
      ['`/issues/<volume>/<number>/articles.csl.json`', 'all articles of an issue'],
    ],
    example: { file: 'one-author/one-author.csl.json', language: 'json', show: lines(0, 20) },
  },
  {
    heading: 'Galleys',
    text: 'The whole article beside its page. The HTML file holds its styles and images and needs no network: to keep or to send. The XML is JATS 1.3 Publishing, as archives take it. Of an article whose full text is elsewhere they have the abstract and the references.',
    files: [
      ['`/articles/<id>/<id>.html`', 'one file with all that it shows, at most 2 MB'],
      ['`/articles/<id>/<id>.xml`', 'JATS'],
      [
        '`/articles/<id>/<id>.pdf`',
        'for paper: A4, tagged for screen readers (PDF/UA-1); the one that the front matter names under `galleys` stays as it is',
      ],
    ],
    example: { file: 'many-names/many-names.xml', language: 'xml', show: (text) => lines(0, 4)(text).slice(0, 900) },
  },
  {
    heading: 'The article as Markdown',
    text: 'The whole text with citations as printed, figures, tables, formulae as TeX, and the reference list formatted: for archives, readers of plain text and language models.',
    files: [['`/articles/<id>/<id>.md`', 'the article']],
    example: { file: '2020_001530/2020_001530.md', language: 'markdown', show: lines(0, 20) },
  },
  {
    heading: 'Feeds',
    text: 'Atom, RSS and JSON Feed, with the abstract as summary and the licence. The journal and a keyword have their 20 latest articles, an issue all of its own.',
    files: [
      ['`/feed.atom`, `/feed.rss`, `/feed.json`', 'the journal'],
      ['`/issues/<volume>/<number>/feed.atom` …', 'an issue'],
      ['`/keywords/<keyword>/feed.atom` …', 'a keyword'],
    ],
    example: { file: 'lists/feed.atom', language: 'xml', show: lines(0, 19) },
  },
  {
    heading: 'Tables of all articles',
    text: "One row an article. The CSV opens in spreadsheets; several values of a field are parted by semicolons. What a spreadsheet would take for a formula is a text there: where a cell, a line in it or a value behind a semicolon begins with `=`, `+`, `-` or `@` (also in full width, and behind spaces and quotation marks), an apostrophe stands before it, as in `'+1 more`. A program that reads the table takes that apostrophe off; the JSON has none.",
    files: [
      ['`/articles.json`', 'objects with lists of authors and affiliations'],
      ['`/articles.csv`', 'the same as a table'],
    ],
    example: { file: 'lists/articles.csv', language: 'text', show: (text) => lines(0, 2)(text.replace('\uFEFF', '')) },
  },
  {
    heading: 'For search engines, browsers and language models',
    text: 'A sitemap of more than 50,000 pages becomes an index of several. A demonstration journal is kept out of search engines by a tag on every page.',
    files: [
      ['`/sitemap.xml`', 'every page with the day of its last change, articles with their figures'],
      ['`/robots.txt`', 'names the sitemap'],
      ['`/opensearch.xml`', 'the search, for the address bar of browsers'],
      ['`/oai.json`', 'all records in Dublin Core, for the server of OAI-PMH in `examples/oai-pmh`'],
      ['`/llms.txt`', 'what the site holds, and the 100 latest articles as Markdown'],
    ],
    example: { file: 'lists/opensearch.xml', language: 'xml', show: lines(0, 6) },
  },
];

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

function section({ heading, text, files, example }: Group): string[] {
  const shown = example.show(readFileSync(`${golden}/${example.file}`, 'utf8')).trimEnd();
  const rows = files.map(([address, what]) => `| ${address} | ${what} |`);
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
