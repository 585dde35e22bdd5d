import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, replacing } from '../support/content-folder.ts';

interface FaultyJournal {
  readonly name: string;
  readonly changes: Readonly<Record<string, Change>>;
  /** The report of `npm run check`, line by line. */
  readonly expected: readonly string[];
}

const article = 'articles/first/article.md';
const bib = 'articles/first/references.bib';
const fixture = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports', bib);
const secondReport = join(
  import.meta.dirname,
  '..',
  'fixtures',
  'journals',
  'two-reports',
  'articles',
  'second',
  'article.md',
);
const windows1252 = Buffer.from(readFileSync(fixture, 'utf8').replace('Bravo', 'Müller'), 'latin1');
const aliasBomb = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
`;

/** Faults as editors make them, each in an otherwise sound journal. */
export const faultyJournals: readonly FaultyJournal[] = [
  {
    name: 'missing ---',
    changes: { [article]: replacing('---\n', '') },
    expected: [
      'articles/first/article.md:1:1  error  The file does not begin with front matter; add a line "---" above the fields and another below them  front-matter',
    ],
  },
  {
    name: 'no closing ---',
    changes: { [article]: (old) => old.replace(/\n---\n/, '\n') },
    expected: [
      'articles/first/article.md:24:1  error  The front matter has no line "---" at its end; add one before line 24  front-matter',
    ],
  },
  {
    name: 'a tab in YAML',
    changes: { [article]: replacing('    affiliations:', '\taffiliations:') },
    expected: [
      'articles/first/article.md:10:1  error  This line is indented with a tab; indent with spaces  yaml-syntax',
    ],
  },
  {
    name: 'wrong indentation in YAML',
    changes: { [article]: replacing('    affiliations:', '   affiliations:') },
    expected: [
      'articles/first/article.md:10:1  error  This line is indented by 3 spaces; expected 4 spaces, to stand under "name"  yaml-syntax',
    ],
  },
  {
    name: 'a title cut short by " #"',
    changes: { [article]: replacing('invented report', 'invented report #1') },
    expected: [
      'articles/first/article.md:2:34  error  The value is cut short at "#", which begins a comment; put it in quotation marks: title: "The first invented report #1"  yaml-comment',
    ],
  },
  {
    name: 'a title with an unquoted colon',
    changes: { [article]: replacing('invented report', 'invented report: a case') },
    expected: [
      'articles/first/article.md:2:8  error  A value that holds a colon must be in quotation marks; write title: "The first invented report: a case"  yaml-syntax',
    ],
  },
  {
    name: 'an unknown key',
    changes: { [article]: replacing('keywords:', 'keyword:') },
    expected: [
      'articles/first/article.md:18:1  error  Unknown field "keyword"; did you mean "keywords"?  unknown-field',
    ],
  },
  {
    name: 'a missing title',
    changes: { [article]: replacing('title: The first invented report\n', '') },
    expected: ['articles/first/article.md:1:1  error  Field "title" is missing  missing-field'],
  },
  {
    name: 'a date that does not exist',
    changes: { [article]: replacing('2025-03-01', '2025-02-30') },
    expected: [
      'articles/first/article.md:7:12  error  Date 2025-02-30 does not exist; expected a day of the calendar as YYYY-MM-DD  date',
    ],
  },
  {
    name: 'a wrong ORCID check digit',
    changes: { [article]: replacing('corresponding: true', 'orcid: 0000-0002-1825-0098') },
    expected: [
      'articles/first/article.md:11:12  error  ORCID iD 0000-0002-1825-0098 has a wrong check digit; with these digits it would be 0000-0002-1825-0097  orcid',
    ],
  },
  {
    name: 'an undefined affiliation',
    changes: { [article]: replacing('[clinic]', '[clinc]') },
    expected: [
      'articles/first/article.md:10:20  error  Affiliation "clinc" is not defined; did you mean "clinic"?  affiliation-undefined',
      'articles/first/article.md:14:3  error  Affiliation "clinic" is used by no author; add it to an author or remove it  affiliation-unused',
    ],
  },
  {
    name: 'an unused affiliation',
    changes: { [article]: replacing('keywords:', '  lab: Invented Laboratory, Nowhere\nkeywords:') },
    expected: [
      'articles/first/article.md:18:3  error  Affiliation "lab" is used by no author; add it to an author or remove it  affiliation-unused',
    ],
  },
  {
    name: 'a citation of an undefined reference',
    changes: { [article]: replacing('@alpha2019', '@alpha2091') },
    expected: [
      'articles/first/article.md:31:40  error  Citation of "alpha2091" has no entry in references.bib; did you mean "alpha2019"?  citation-undefined',
    ],
  },
  {
    name: 'a citation of a pasted reference by a key that it does not have',
    changes: {
      [article]: (text) =>
        text.replace(
          'references: references.bib',
          'references: ["Alpha A. A title. J. 2019.", "Beta B. Other. {#beta2020}"]',
        ),
    },
    expected: [
      'articles/first/article.md:31:40  error  Citation of "alpha2019" has no entry in the list of references; pasted references are cited by their place, as "ref1", or by a key at their end, as {#alpha2019}  citation-undefined',
    ],
  },
  {
    name: 'a statement that still waits for its authors, in what is no draft',
    changes: {
      [article]: replacing('funding: None.', 'funding: To be stated by the authors.'),
      'journal.yaml': (text) =>
        `${text}sections:\n  - { label: Case report, type: case-report, requires: [funding] }\n`,
    },
    expected: [
      'articles/first/article.md:22:10  error  The field "funding:" still says "To be stated by the authors."; write there what they state  declaration-missing',
    ],
  },
  {
    name: 'statements that a section requires: one left empty, one left out',
    changes: {
      [article]: (text) =>
        text.replace('funding: None.', 'funding:').replace('competing-interests: The authors declare none.\n', ''),
      'journal.yaml': (text) =>
        `${text}sections:\n  - { label: Case report, type: case-report, requires: [funding, competing-interests] }\n`,
    },
    expected: [
      'articles/first/article.md:1:1  error  The section "Case report" requires a declaration that is missing: competing-interests; state it after "competing-interests:" in the front matter  declaration-missing',
      'articles/first/article.md:21:1  error  The section "Case report" requires a declaration that is missing: funding; state it after "funding:" in the front matter  declaration-missing',
    ],
  },
  {
    name: 'a damaged record of addresses, beside another fault',
    changes: {
      'journal.yaml': replacing('demonstration: true\n', ''),
      'permalinks.json': '[]',
      [article]: replacing('@alpha2019', '@alpha2091'),
    },
    expected: [
      'articles/first/article.md:31:40  error  Citation of "alpha2091" has no entry in references.bib; did you mean "alpha2019"?  citation-undefined',
      'permalinks.json:1:1  error  The file cannot be read from here on; expected an entry a line, each with a comma at its end; take back the last file that was right: git restore permalinks.json  permalinks',
    ],
  },
  {
    name: 'duplicate reference keys',
    changes: { [bib]: replacing('beta2020', 'alpha2019') },
    expected: [
      'articles/first/article.md:31:52  error  Citation of "beta2020" has no entry in references.bib; its key is "alpha2019"  citation-undefined',
      'articles/first/references.bib:7:1  error  Key "alpha2019" is used before (line 1); give one of the two another key, or remove it  reference-duplicate',
    ],
  },
  {
    name: 'an unclosed brace in BibTeX',
    changes: { [bib]: replacing('first invented work}', 'first invented work') },
    expected: [
      'articles/first/references.bib:1:1  error  Entry "alpha2019" is not closed; a "}" or a quotation mark is missing in it  bibtex-syntax',
    ],
  },
  {
    name: 'a .bib in Windows-1252',
    changes: { [bib]: windows1252 },
    expected: [
      'articles/first/references.bib:2:30  error  This file is not UTF-8 but probably Windows-1252 (see "Müller"); open it in a text editor and save it with the encoding UTF-8, or export it again as UTF-8  file-encoding',
    ],
  },
  {
    name: 'a missing figure file',
    changes: { [article]: replacing('plot.png', 'plod.png') },
    expected: [
      'articles/first/article.md:33:1  error  Image "plod.png" is not in the folder of the report; did you mean "plot.png"?  missing-file',
    ],
  },
  {
    name: 'a figure without alt text',
    changes: { [article]: replacing('![A grey square]', '![]') },
    expected: [
      'articles/first/article.md:33:1  error  Image "plot.png" has no alternative text; say between the square brackets what it shows  figure-alt',
    ],
  },
  {
    name: 'an empty reference list file',
    changes: { [bib]: '' },
    expected: [
      'articles/first/article.md:31:40  error  Citation of "alpha2019" has no entry in the list of references  citation-undefined',
      'articles/first/article.md:31:52  error  Citation of "beta2020" has no entry in the list of references  citation-undefined',
      'articles/first/references.bib:1:1  error  This file holds no reference; add one, or remove the file from "references"  reference-empty',
    ],
  },
  {
    name: 'two articles with one DOI',
    changes: { [article]: replacing('10.5555/first', '10.5555/second') },
    expected: [
      'articles/second/article.md:4:6  error  DOI 10.5555/second is also the DOI of articles/first/article.md:4; expected a DOI of its own for every article  duplicate-doi',
    ],
  },
  {
    name: 'a reference path outside the folder',
    changes: { [article]: replacing('references.bib', '../second/references.bib') },
    expected: [
      'articles/first/article.md:19:13  error  "../second/references.bib" leads outside the folder of the report; put the file into the folder and write its name, "references.bib"  path-outside-folder',
      'articles/first/article.md:31:40  error  Citation of "alpha2019" has no entry in the list of references  citation-undefined',
      'articles/first/article.md:31:52  error  Citation of "beta2020" has no entry in the list of references  citation-undefined',
    ],
  },
  {
    name: 'a YAML alias bomb',
    changes: { [article]: replacing('title:', `${aliasBomb}title:`) },
    expected: [
      'articles/first/article.md:2:1  error  Unknown field "a"; docs/fields.md lists all  unknown-field',
      'articles/first/article.md:3:1  error  Unknown field "b"; docs/fields.md lists all  unknown-field',
      'articles/first/article.md:4:1  error  Unknown field "c"; docs/fields.md lists all  unknown-field',
      'articles/first/article.md:5:1  error  Unknown field "d"; docs/fields.md lists all  unknown-field',
      'articles/first/article.md:5:8  error  Aliases (names after "*") stand for more than 1,000 values; write the values out  yaml-alias',
      'articles/first/article.md:6:1  error  Unknown field "e"; docs/fields.md lists all  unknown-field',
    ],
  },
  {
    name: 'a 50 MB file',
    changes: { [article]: 'x'.repeat(50 * 1024 * 1024) },
    expected: [
      'articles/first/article.md:1:1  error  The file has 50 MB; expected at most 5 MB of text. Move images and tables of data into files of their own  file-too-large',
    ],
  },
  {
    name: 'a folder without article.md',
    changes: { 'articles/third/notes.txt': 'x' },
    expected: [
      'articles/third:1:1  error  The folder has no article.md; expected the report in a file of that name  missing-article',
    ],
  },
  {
    name: 'no journal.yaml',
    changes: { 'journal.yaml': null },
    expected: [
      'journal.yaml:1:1  error  The content folder has no journal.yaml; expected the title and address of the journal in a file of that name  missing-journal',
    ],
  },
  {
    name: 'a volume of a year long before the report',
    changes: { [article]: replacing('published: 2025-03-01', 'published: 2027-01-01') },
    expected: [
      'articles/first/article.md:5:9  warning  Published in 2027, but volume 1 is of 2025, the year that citations will give; expected a volume of 2027, or no volume and issue  volume-year',
    ],
  },
  {
    name: 'a volume of the year after that of the report, ahead of print',
    changes: { [article]: replacing('published: 2025-03-01', 'published: 2024-12-30') },
    expected: [],
  },
  {
    name: 'a volume without a year',
    changes: { 'journal.yaml': replacing('1: 2025', '2: 2025') },
    expected: [
      'articles/first/article.md:5:9  error  The year of volume 1 is stated nowhere; add it to journal.yaml, for example "volumes: { 1: 2025 }"  issue-year',
      'articles/second/article.md:5:9  error  The year of volume 1 is stated nowhere; add it to journal.yaml, for example "volumes: { 1: 2025 }"  issue-year',
    ],
  },
  {
    name: "another journal's DOI prefix",
    changes: { [article]: replacing('10.5555/first', '10.1234/first') },
    expected: [
      "articles/first/article.md:4:6  error  DOI 10.1234/first does not have the journal's prefix 10.5555; with it, it would be 10.5555/first  doi",
    ],
  },
  {
    name: 'several faults at once in several files',
    changes: {
      [article]: (old) => old.replace('@alpha2019', '@alpha2091').replace('2025-03-01', '2025-02-30'),
      [bib]: replacing('2019}', '2019'),
      'articles/second/article.md': replacing('![A grey square]', '![]'),
    },
    expected: [
      'articles/first/article.md:7:12  error  Date 2025-02-30 does not exist; expected a day of the calendar as YYYY-MM-DD  date',
      'articles/first/article.md:31:40  error  Citation of "alpha2091" has no entry in references.bib; its key is "beta2020"  citation-undefined',
      'articles/first/references.bib:1:1  error  Entry "alpha2019" is not closed; a "}" or a quotation mark is missing in it  bibtex-syntax',
      'articles/second/article.md:33:1  error  Image "plot.png" has no alternative text; say between the square brackets what it shows  figure-alt',
    ],
  },
  {
    name: 'folders in place of files',
    changes: {
      'pages/help.md/x.txt': 'x',
      'usage/2025.yaml/x.txt': 'x',
      [article]: replacing('references.bib', 'sub.bib'),
      'articles/first/sub.bib/x.txt': 'x',
    },
    expected: [
      'articles/first/sub.bib:1:1  error  "sub.bib" is a folder; expected a file of that name  missing-file',
      'pages/help.md:1:1  error  "help.md" is a folder; expected a file of that name  missing-file',
      'usage/2025.yaml:1:1  error  "2025.yaml" is a folder; expected a file of that name  missing-file',
    ],
  },
  {
    name: 'an article.md in UTF-16',
    changes: { [article]: Buffer.from('\uFEFF---\ntitle: A\n---\n', 'utf16le') },
    expected: [
      'articles/first/article.md:1:1  error  The file is UTF-16; open it in your editor and save it with the encoding UTF-8  file-encoding',
    ],
  },
  {
    name: 'pages whose addresses are taken or unfit',
    changes: Object.fromEntries(
      ['404', 'Articles', 'authors', 'index', 'issues', 'About', 'Über uns'].map((name) => [
        `pages/${name}.md`,
        '---\ntitle: A\n---\n\nText.\n',
      ]),
    ),
    expected: [
      'pages/404.md:1:1  error  The address "404" is that of the page for wrong addresses; rename the file, for example to "404-page.md"  page-name',
      'pages/about.md:1:1  error  The file names "About.md" and "about.md" differ in capital letters only; rename one  page-name',
      'pages/Articles.md:1:1  error  The address "articles" is that of the articles; rename the file, for example to "articles-page.md"  page-name',
      'pages/authors.md:1:1  error  The address "authors" is that of the authors; rename the file, for example to "authors-page.md"  page-name',
      'pages/index.md:1:1  error  The address "index" is that of the home page; rename the file, for example to "index-page.md"  page-name',
      'pages/issues.md:1:1  error  The address "issues" is that of the list of issues; rename the file, for example to "issues-page.md"  page-name',
      'pages/Über uns.md:1:1  error  The file name "Über uns.md" is the address of the page; expected letters, digits and "-" only; rename it, for example to "uber-uns.md"  page-name',
    ],
  },
  {
    name: 'files that are shown nowhere',
    changes: {
      'pages/info.MD': 'x',
      'usage/2025.csv': 'x',
      'issues/1-1.txt': 'x',
      'issues/cover.jpg': 'x',
      'pages/.DS_Store': 'x',
      'articles/third.md': 'x',
    },
    expected: [
      'articles/third.md:1:1  warning  "third.md" is no folder and shown nowhere; put the report into a folder of its own, as article.md  stray-file',
      'issues/1-1.txt:1:1  warning  "1-1.txt" is shown nowhere; expected files ending in .yaml here  stray-file',
      'pages/info.MD:1:1  warning  "info.MD" is shown nowhere; expected files ending in .md here  stray-file',
      'usage/2025.csv:1:1  warning  "2025.csv" is shown nowhere; expected files ending in .yaml here  stray-file',
    ],
  },
  {
    name: 'a cover that is not there',
    changes: { 'issues/1-1.yaml': 'title: A\ncover: cover-1.jpg\n', 'issues/cover.jpg': 'x' },
    expected: [
      'issues/1-1.yaml:2:8  error  Image "cover-1.jpg" is not in the folder issues; did you mean "cover.jpg"?  missing-file',
    ],
  },
  {
    name: 'a cover that is no image',
    changes: { 'issues/1-1.yaml': 'cover: cover.jpg\n', 'issues/cover.jpg': 'x' },
    expected: [
      'issues/1-1.yaml:1:8  error  Image "cover.jpg" cannot be read as an image; save it as a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG  unreadable-image',
    ],
  },
  {
    name: 'issue files that add nothing',
    changes: { 'issues/1-1.yaml': 'title: A\n', 'issues/1-1.yml': 'title: B\n', 'issues/9-9.yaml': 'title: C\n' },
    expected: [
      'issues/1-1.yml:1:1  error  This issue has the file 1-1.yaml already; join the two  issue-unknown',
      'issues/9-9.yaml:1:1  error  No article is of volume 9, issue 9; correct the name of this file, or remove it  issue-unknown',
    ],
  },
  {
    name: 'reference files with names that are none',
    changes: {
      [article]: replacing('references: references.bib', 'references: [references.bib, references, more.bibtex]'),
    },
    expected: [
      'articles/first/article.md:19:30  error  The file "references" is not in the folder of the report  missing-file',
      'articles/first/article.md:19:42  error  The file "more.bibtex" is not in the folder of the report  missing-file',
    ],
  },
  {
    name: 'a reference of abbreviations that outgrow the memory',
    changes: {
      [bib]: (old) =>
        `${old}@string{a0 = "0123456789"}\n${Array.from({ length: 12 }, (_, i) => `@string{a${i + 1} = ${Array(10).fill(`a${i}`).join(' # ')}}\n`).join('')}`,
    },
    expected: [
      'articles/first/references.bib:19:14  error  This value is too long: its abbreviations stand for more than a million characters; write it out  bibtex-syntax',
    ],
  },
  {
    name: 'a ready-made rendering that is no PDF',
    changes: {
      [article]: replacing('references: references.bib', 'references: references.bib\ngalleys: { pdf: report.docx }'),
    },
    expected: [
      'articles/first/article.md:20:17  error  "report.docx" is no PDF; name a file that ends in .pdf  invalid-value',
    ],
  },
  {
    name: 'a ready-made rendering that is a PDF by its name alone',
    changes: {
      [article]: replacing('references: references.bib', 'references: references.bib\ngalleys: { pdf: report.pdf }'),
      'articles/first/report.pdf': 'PK',
    },
    expected: [
      'articles/first/article.md:20:17  error  "report.pdf" is no PDF, whatever its name says; save the report as PDF in the program that it was written with, and copy that file here  unreadable-pdf',
    ],
  },
  {
    name: 'supplementary files that cannot be published',
    changes: {
      [article]: replacing(
        'references: references.bib',
        'references: references.bib\nsupplementary: [index.html, data, empty.csv, First.bib]',
      ),
      'articles/first/index.html': 'x',
      'articles/first/data/x.csv': 'x',
      'articles/first/empty.csv': '',
      'articles/first/First.bib': '@misc{a, title = {A}}\n',
    },
    expected: [
      `articles/first/article.md:20:17  error  "index.html" would take the place of the report's own page; give the file another name  invalid-value`,
      'articles/first/article.md:20:29  error  The file "data" is a folder; name the files in it one by one, as "data/file.csv"  missing-file',
      'articles/first/article.md:20:35  error  The file "empty.csv" is empty; copy it again  missing-file',
      'articles/first/article.md:20:46  error  "First.bib" would take the place of a file that Casebook makes of the report; give the file another name  invalid-value',
    ],
  },
  {
    name: 'supplementary files that a browser or a server may run, of today and of an earlier version',
    changes: {
      [article]: replacing(
        'references: references.bib',
        'references: references.bib\nsupplementary: [page.html, data.php.csv, values.csv, figure.html.svg]\ngalleys: { pdf: own.pdf }',
      ),
      'articles/first/page.html': '<script>',
      'articles/first/data.php.csv': 'a,b',
      'articles/first/values.csv': '<script>',
      'articles/first/figure.html.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
      'articles/first/own.pdf': '<script>alert(1)</script>%PDF-1.7',
      'articles/second/versions/1/article.md': readFileSync(secondReport, 'utf8').replace(
        'references: references.bib',
        'references: references.bib\nsupplementary: sw.js',
      ),
      'articles/second/versions/1/references.bib': readFileSync(fixture),
      'articles/second/versions/1/sw.js': 'self.x()',
      'articles/second/versions/1/plot.png': readFileSync(join(secondReport, '..', 'plot.png')),
    },
    expected: [
      'articles/first/article.md:20:17  error  The file "page.html" ends in ".html", no kind that is safe to publish as it is; pack it into "page.zip" and name that; docs/editors.md lists the kinds  file-kind',
      'articles/first/article.md:20:28  error  The file "data.php.csv" holds ".php", which some servers take for what the file is; rename it, for example to "data-php.csv"  file-name',
      'articles/first/article.md:20:42  error  The file "values.csv" begins like a web page, whatever its name says, and browsers may run it; pack it into "values.zip" and name that  file-kind',
      'articles/first/article.md:20:54  error  Image "figure.html.svg" holds ".html", which some servers take for what the file is; rename it, for example to "figure-html.svg"  file-name',
      'articles/first/article.md:21:17  error  "own.pdf" is no PDF, whatever its name says; save the report as PDF in the program that it was written with, and copy that file here  unreadable-pdf',
      'articles/second/versions/1/article.md:20:16  error  The file "sw.js" ends in ".js", no kind that is safe to publish as it is; pack it into "sw.zip" and name that; docs/editors.md lists the kinds  file-kind',
    ],
  },
  {
    name: "fields with the names of JavaScript's own",
    changes: { [article]: replacing('keywords:', 'constructor: x\nkeywords:') },
    expected: [
      'articles/first/article.md:18:1  error  Unknown field "constructor"; docs/fields.md lists all  unknown-field',
    ],
  },
];
