import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { type Change, replacing } from '../support/content-folder.ts';
import { mp4, vtt } from '../support/sample-media.ts';

/** How many of each kind are made anew, where any are. */
export type Made = Partial<Record<'records' | 'citations' | 'images' | 'xml' | 'html' | 'pdf', number>>;

/** A change of one input of the journal, what it makes anew and nothing else, and the day where that changes. */
export type Edit = readonly [what: string, changes: Readonly<Record<string, Change>>, made: Made, today?: string];

const square = (grey: number): Promise<Buffer> =>
  sharp({ create: { width: 320, height: 200, channels: 3, background: { r: grey, g: grey, b: grey } } })
    .png()
    .toBuffer();
const [logo, logoDark, cover, plot, otherLogo, otherDark, otherCover, otherPlot] = await Promise.all(
  [10, 20, 30, 40, 50, 60, 70, 80].map(square),
);

const style = readFileSync('src/citation/styles/casebook-how-to-cite.csl', 'utf8');
const font = (name: string): Buffer =>
  readFileSync(`node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${name}-wght-normal.woff2`);

const first = 'articles/first/article.md';
const second = 'articles/second/article.md';

const film = '![The valve](film.mp4){#vid-film captions=film.vtt transcript=words.txt}';

/** What the journal with two reports gets besides, before the first edit. */
export const beginning: Readonly<Record<string, Change>> = {
  'journal.yaml': (text) =>
    `${text}logo: logo.png\nlogo-dark: dark.png\ncitation-style: { references: list.csl, how-to-cite: cite.csl }\nfonts:\n  text: { family: Own, regular: own.woff2 }\nrules: { consent-form: warning }\n`,
  ...{ 'logo.png': logo as Buffer, 'dark.png': logoDark as Buffer, 'own.woff2': font('greek-ext') },
  ...{ 'list.csl': style, 'cite.csl': style },
  ...{ 'logo2.png': logo as Buffer, 'dark2.png': logoDark as Buffer },
  ...{ 'issues/1-1.yaml': 'cover: cover.png\n', 'issues/cover.png': cover as Buffer },
  'usage/counter.yaml': 'source: A counter\ncounts:\n  10.5555/first: { views: 3 }\n',
  'retracted.csv': 'doi,reason\n10.5555/unknown,Invented\n',
  'synonyms.yaml': '- [invented, imagined]\n',
  'permalinks.json': '{\n}\n',
  [first]: (text) => `${text.replace('references: ref', 'supplementary: [data.csv] # a\nreferences: ref')}\n${film}\n`,
  ...{ 'articles/first/film.mp4': mp4(), 'articles/first/film.vtt': vtt, 'articles/first/words.txt': 'It opens.\n' },
  ...{ 'articles/first/plot.png': plot as Buffer, 'articles/first/data.csv': 'a,b\n1,2\n' },
  'articles/first/references.bib': replacing('title = {A first', 'doi = {10.5555/alpha},\n  title = {A first'),
  [second]: replacing('references: ref', 'galleys: { pdf: own.pdf }\nreferences: ref'),
  ...{ 'articles/second/own.pdf': '%PDF-1.7\n%%EOF\n', 'articles/second/letter.pdf': '%PDF-1.7\n' },
};

/** Sets a field of journal.yaml. */
const field = (name: string, value: string): Readonly<Record<string, Change>> => ({
  'journal.yaml': (text) => `${text.replace(new RegExp(`^${name}:.*\\n`, 'm'), '')}${name}: ${value}\n`,
});

const nothing: Made = {};
const everyGalley: Made = { xml: 2, html: 2, pdf: 1 };
const all: Made = { records: 2, citations: 2, ...everyGalley };
const ofFirst: Made = { records: 1, citations: 1, xml: 1, html: 1, pdf: 1 };

/** Fields of journal.yaml, each set anew. */
const ofJournal: readonly Edit[] = [
  ['title', field('title', 'Another Journal'), { citations: 2, ...everyGalley }],
  ['short-title', field('short-title', 'AJ'), { citations: 2, ...everyGalley }],
  ['abbreviation', field('abbreviation', 'Anoth J'), { citations: 2, xml: 2 }],
  ['description', field('description', 'It is another one.'), nothing],
  ['issn', field('issn', '2049-3630'), { citations: 2, xml: 2, pdf: 1 }],
  ['issn-print', field('issn-print', '2049-3649'), { xml: 2 }],
  ['owner', field('owner', 'A Society'), nothing],
  ['publisher', field('publisher', 'A Press'), { citations: 2, xml: 2, pdf: 1 }],
  ['doi-prefix', { 'journal.yaml': replacing('doi-prefix: "10.5555"\n', '') }, nothing],
  ['url', field('url', 'https://example.org/other'), { citations: 2, ...everyGalley }],
  ['license', field('license', 'CC0-1.0'), everyGalley],
  ['copyright-holder', field('copyright-holder', 'The authors'), everyGalley],
  ['contact', field('contact', 'office@example.org'), nothing],
  ['submit-url', field('submit-url', 'https://example.org/submit'), nothing],
  ['issue-label', field('issue-label', '"{year} ({volume}/{number})"'), { html: 2, pdf: 1 }],
  ['volumes', field('volumes', '{ 1: 2026 }'), { citations: 2, ...everyGalley }],
  ['citation-style', field('citation-style', '{ how-to-cite: list.csl }'), all],
  ['fonts', { 'journal.yaml': replacing('family: Own', 'family: Other') }, nothing],
  ['sections', field('sections', '[{ label: Cases, type: case-report }]'), { records: 2, ...everyGalley }],
  ['preservation', field('preservation', '[lockss]'), nothing],
  ['depositor', field('depositor', '{ name: An Office, email: office@example.org }'), nothing],
  ['crossmark-policy', field('crossmark-policy', '10.5555/policy'), nothing],
  ['logo', field('logo', 'logo2.png'), { pdf: 1 }],
  ['logo-dark', field('logo-dark', 'dark2.png'), nothing],
  ['colours', field('colours', '{ accent: "#7a1f3d" }'), { html: 2, pdf: 1 }],
  ['colours', field('colours', '{ accent: "#7a1f3d", header: "#eeeeee" }'), nothing],
  ['pdf-columns', field('pdf-columns', '2'), { pdf: 1 }],
  ['rules', field('rules', '{ consent-form: warning, reference-doi: off }'), nothing],
  ['notice', field('notice', 'Something is new.'), nothing],
  ['a variant of the language', field('language', 'en-GB'), all],
  ['language', field('language', 'fr'), all],
  ['demonstration', field('demonstration', 'false'), nothing],
];

/** All other inputs. */
const others: readonly Edit[] = [
  ['the title of a page', { 'pages/about.md': replacing('title: ', 'title: All ') }, nothing],
  ['the text of a page', { 'pages/about.md': (text) => `${text}\nMore.\n` }, nothing],
  ['the title of an issue', { 'issues/1-1.yaml': 'title: An issue\ncover: cover.png\n' }, nothing],
  ['the order of an issue', { 'issues/1-1.yaml': 'order: [second, first]\ncover: cover.png\n' }, nothing],
  ['a cover', { 'issues/cover.png': otherCover as Buffer }, { images: 1 }],
  ['counts', { 'usage/counter.yaml': replacing('views: 3', 'views: 4') }, nothing],
  ['a logo', { 'logo.png': otherLogo as Buffer }, { images: 1, pdf: 1 }],
  ['a logo by night', { 'dark.png': otherDark as Buffer }, { images: 1 }],
  ['a font', { 'own.woff2': font('greek') }, nothing],
  ['a name for the search', { 'synonyms.yaml': replacing('imagined', 'fictional') }, nothing],
  ['a retracted work of nobody', { 'retracted.csv': (text) => `${text}10.5555/nobody,\n` }, nothing],
  [
    'a retracted work of one report',
    { 'retracted.csv': (text) => `${text}10.5555/alpha,Error\n` },
    { records: 1, citations: 1, html: 1, pdf: 1, xml: 1 },
  ],
  ['why it was retracted', { 'retracted.csv': replacing('alpha,Error', 'alpha,Fraud') }, { records: 1 }],
  ['that it was not', { 'retracted.csv': replacing('10.5555/alpha,Fraud\n', '') }, { records: 1 }],
  ['the style of lists', { 'list.csl': replacing('<layout suffix=".">', '<layout suffix="!">') }, all],
  ['the style of citations', { 'cite.csl': replacing('<layout suffix=".">', '<layout suffix="?">') }, all],
  ['the text of a report', { [first]: replacing('A patient', 'A child') }, ofFirst],
  ['the title of a report', { [first]: replacing('first invented', 'first imagined') }, ofFirst],
  ['a comment in its front matter', { [first]: replacing('# a', '# b') }, { records: 1 }],
  ['a reference', { 'articles/first/references.bib': replacing('A second', 'Some other') }, ofFirst],
  ['a figure', { 'articles/first/plot.png': otherPlot as Buffer }, { ...ofFirst, images: 1 }],
  ['a supplement', { 'articles/first/data.csv': 'a,b\n3,4\n' }, { records: 1 }],
  ['a video', { 'articles/first/film.mp4': mp4({ length: 9 }) }, { records: 1 }],
  ['its captions', { 'articles/first/film.vtt': vtt.replace('in', 'out') }, { records: 1 }],
  ['its transcript', { 'articles/first/words.txt': 'It shuts.\n' }, ofFirst],
  ['a ready-made PDF', { 'articles/second/own.pdf': '%PDF-1.7\n%\n%%EOF\n' }, { records: 1 }],
  [
    'the name of a file',
    { 'articles/second/letter.pdf': null, 'articles/second/letter-consent.pdf': '%PDF-1.7\n' },
    { records: 1 },
  ],
  [
    'what another report says of it',
    { [second]: replacing('keywords: ', 'comments-on: [first]\nkeywords: ') },
    { records: 1, citations: 1, xml: 2, html: 2, pdf: 1 },
  ],
  [
    'the title of what is said',
    { [second]: replacing('second invented', 'second changed') },
    { ...ofFirst, xml: 2, html: 2 },
  ],
  ['a moved page', { 'permalinks.json': '{\n"old/": {"title":"Old","to":"about/"}\n}\n' }, nothing],
  ['the day, before a report is out', {}, nothing, '2025-03-01'],
  ['the day, on which it is out', {}, nothing, '2025-03-02'],
];

export const edits: readonly Edit[] = [...others, ...ofJournal];
