import { readReferenceFile } from '../../src/citation/read-references.ts';
import { journalStyle } from '../../src/citation/style.ts';
import { buildText } from '../../src/content/article/build-text.ts';
import { readFrontMatter } from '../../src/content/article/read-front-matter.ts';
import { type Fault, SourceText } from '../../src/faults/fault.ts';
import { build, publishImage, publishMedia, readData, referencesOf } from '../tree/support.ts';

/** A text as a value of YAML. */
const quoted = (text: string): string => JSON.stringify(text);
const inLine = (text: string): string => text.replace(/\s+/g, ' ');
const inCell = (text: string): string => inLine(text).replaceAll('|', '\\|');

/** Marks of a text with a payload in each. A name keeps their labels apart. */
export const textPlaces: Readonly<Record<string, (payload: string, name: string) => string>> = {
  paragraph: (payload) => payload,
  'middle of a line': (payload) => `Text ${payload} text.`,
  emphasis: (payload) => `*${payload}* **${payload}** ~${payload}~ ^${payload}^`,
  list: (payload) => `- ${payload}\n- a`,
  quotation: (payload) => `> ${payload}`,
  heading: (payload) => `### ${inLine(payload)}\n\nText.`,
  'words of a link': (payload) => `[${payload}](https://example.org/a)`,
  'address of a link': (payload) => `[a](<${payload}>)`,
  'title of a link': (payload) => `[a](https://example.org/a "${payload.replaceAll('"', '\\"')}")`,
  'defined address': (payload, name) => `[a][${name}]\n\n[${name}]: <${payload}>`,
  'automatic address': (payload) => `<${payload}>`,
  'alternative text': (payload) => `![${payload}](plot.png)\n\nFigure: Grey.`,
  'name of an image': (payload) => `![Grey](<${payload}>)\n\nFigure: Grey.`,
  caption: (payload) => `![Grey](plot.png)\n\nFigure: ${inLine(payload)}`,
  credit: (payload, name) => `![Grey](plot.png)\n\nFigure: Grey. {#fig-${name} credit="${inLine(payload)}"}`,
  cell: (payload) => `| a | ${inCell(payload)} |\n|---|---|\n| ${inCell(payload)} | b |\n\nTable: ${inLine(payload)}`,
  note: (payload, name) => `Text[^${name}].\n\n[^${name}]: ${payload}`,
  code: (payload) => `Text \`\` ${payload} \`\` text.`,
  'block of code': (payload) => `~~~${inLine(payload)}\n${payload}\n~~~`,
  formula: (payload) => `Text $${payload}$ text.`,
  'formula with words': (payload) => `$$\n\\text{${payload}}\n$$`,
  'suffix of a citation': (payload) => `Text [see @a, ${payload}].`,
  comment: (payload) => `Text <!-- ${payload} --> text.`,
  'attribute of HTML': (payload) => `Text <a href="${payload}" title="${payload}">x</a> text.`,
};

const person = { affiliations: 'clinic: { institution: Invented, city: Nowhere, country: Utopia }' };

/** Fields of a report with a payload in each. */
export const fieldPlaces: Readonly<Record<string, (payload: string) => string>> = {
  title: (payload) => `title: ${quoted(payload)}`,
  specialty: (payload) => `specialty: ${quoted(payload)}`,
  keywords: (payload) => `keywords: [${quoted(payload)}, other]`,
  'competing-interests': (payload) => `competing-interests: ${quoted(payload)}`,
  ethics: (payload) => `ethics: ${quoted(payload)}`,
  acknowledgements: (payload) => `acknowledgements: ${quoted(payload)}`,
  'data-availability': (payload) => `data-availability: ${quoted(payload)}`,
  'ai-use': (payload) => `ai-use: ${quoted(payload)}`,
  'peer-review': (payload) => `peer-review: ${quoted(payload)}`,
  notice: (payload) => `notice: ${quoted(payload)}`,
  'cite-as': (payload) => `cite-as: ${quoted(payload)}`,
  funding: (payload) =>
    `funding: { statement: ${quoted(payload)}, grants: [{ funder: ${quoted(payload)}, award: ${quoted(payload)} }] }`,
  translations: (payload) =>
    `translations: { de: { title: ${quoted(payload)}, abstract: ${quoted(payload)}, keywords: [${quoted(payload)}] } }`,
  corrected: (payload) => `corrected: [{ date: 2025-04-01, change: ${quoted(payload)} }]`,
  supplementary: (payload) =>
    `supplementary: [{ file: data.csv, label: ${quoted(payload)}, title: ${quoted(payload)} }]`,
  'full-text': (payload) => `full-text: ${quoted(payload)}`,
  'e-locator': (payload) => `e-locator: ${quoted(payload)}`,
  'redirect-from': (payload) => `redirect-from: [${quoted(payload)}]`,
  'name of a file': (payload) => `supplementary: [{ file: ${quoted(`${payload}.csv`)} }]`,
  'name of an author': (payload) => `authors: [{ name: ${quoted(payload)}, affiliations: [clinic] }]`,
  'parts of a name': (payload) =>
    `authors: [{ family: ${quoted(payload)}, given: ${quoted(payload)}, affiliations: [clinic] }]`,
  group: (payload) => `authors: [{ group: ${quoted(payload)}, affiliations: [clinic] }]`,
  'e-mail address': (payload) => `authors: [{ name: Ada Example, email: ${quoted(payload)}, affiliations: [clinic] }]`,
  affiliation: (payload) => `authors: [{ name: Ada Example, affiliation: ${quoted(payload)} }]`,
  'parts of an affiliation': (payload) =>
    `affiliations: { clinic: { institution: ${quoted(payload)}, city: ${quoted(payload)}, country: Utopia } }`,
};

/** Front matter with some fields in place of the plain ones. */
export function frontMatter(id: string, fields: readonly string[]): string {
  const plain: Readonly<Record<string, string>> = {
    title: 'title: A plain title',
    type: 'type: case-report',
    doi: `doi: 10.5555/${id}`,
    volume: 'volume: 1',
    issue: 'issue: 1',
    published: 'published: 2025-03-01',
    authors: 'authors: [{ name: Ada Example, affiliations: [clinic] }]',
    affiliations: `affiliations: { ${person.affiliations} }`,
    consent: 'consent: { status: written, by: patient }',
    'competing-interests': 'competing-interests: None.',
    funding: 'funding: None.',
  };
  const own = Object.fromEntries(fields.map((field) => [field.slice(0, field.indexOf(':')), field]));
  const all = { ...plain, ...own };
  // An affiliation that is written with its author is all there is.
  if (own['authors']?.includes('affiliation: ')) all['affiliations'] = '';
  return `---\n${Object.values(all)
    .filter((field) => field !== '')
    .join('\n')}\n---\n`;
}

/** Entries of reference files with a payload in each of their fields. */
export const referencePlaces: Readonly<Record<string, (payload: string, key: string) => string>> = {
  'references.bib': (payload, key) =>
    `@article{b${key},\n  title = {${payload}},\n  author = {{${payload}}},\n  journal = {${payload}},\n  year = {2020},\n  url = {${payload}}\n}\n\n`,
  'references.ris': (payload, key) =>
    `TY  - JOUR\nID  - r${key}\nTI  - ${inLine(payload)}\nAU  - ${inLine(payload)}\nJO  - ${inLine(payload)}\nPY  - 2020\nUR  - ${inLine(payload)}\nER  - \n\n`,
  'references.nbib': (payload, key) =>
    `PMID- 1${key}\nTI  - ${inLine(payload)}\nFAU - ${inLine(payload)}\nJT  - ${inLine(payload)}\nDP  - 2020\n\n`,
  'references.json': (payload, key) => JSON.stringify(cslItem(payload, `j${key}`)),
  'references.yaml': (payload, key) => `- ${JSON.stringify(cslItem(payload, `y${key}`))}\n`,
};

function cslItem(payload: string, id: string): object {
  return {
    ...{ id, type: 'article-journal', title: payload, 'container-title': payload, volume: payload, page: payload },
    author: [{ literal: payload }, { family: payload, given: payload }],
    issued: { 'date-parts': [[2020]] },
    ...{ publisher: payload, note: payload, URL: payload, DOI: payload },
  };
}

/** Entries as one file of their kind. */
export const joinEntries = (file: string, entries: readonly string[]): string =>
  file.endsWith('.json') ? `[${entries.join(',\n')}]` : entries.join('');

/** The errors for which a payload is refused in a place; none where it is taken. */
export type Refusal = (place: string, payload: string) => Promise<readonly Fault[]> | readonly Fault[];

const errors = (faults: readonly Fault[]): readonly Fault[] => faults.filter(({ severity }) => severity === 'error');

export const refusedInText: Refusal = async (place, payload) => (await inText(place, payload)).faults;

interface InText {
  readonly faults: readonly Fault[];
  /** Whether the text behind it becomes a part of it. */
  readonly swallows: boolean;
  /** Names of the images that are shown. */
  readonly images: readonly string[];
}

const known = new Map<string, Promise<InText>>();

/** What becomes of a payload in a place of a text. */
export function inText(place: string, payload: string): Promise<InText> {
  const text = `${textPlaces[place]?.(payload, 'n')}\n\nThe *end*.`;
  const read = async (): Promise<InText> => {
    const { html, images, faults } = await build(text);
    return { faults: errors(faults), swallows: !html.body.includes('<em>end</em>'), images };
  };
  const reading = known.get(text) ?? read();
  known.set(text, reading);
  return reading;
}

/** Fields that are read as the text is are refused for what stands in them, too. */
export const refusedInField: Refusal = async (place, payload) => {
  const source = new SourceText('article.md', frontMatter('a', [fieldPlaces[place]?.(payload) ?? '']));
  const front = readFrontMatter(source);
  const refused = errors(front.faults);
  if (refused.length > 0) return refused;
  const { faults } = await buildText({
    ...{ source, bodyOffset: front.bodyOffset, fields: front.fields, language: 'en', isWhole: true },
    ...{ references: referencesOf(['a']), mayExist: () => false, style: journalStyle('casebook-references') },
    ...{ publishImage, publishMedia, readData, supplements: undefined, standsAlone: false },
  });
  return errors(faults);
};

export const refusedInReference: Refusal = (file, payload) => {
  const text = joinEntries(file, [referencePlaces[file]?.(payload, '1') ?? '']);
  return errors(readReferenceFile(file, Buffer.from(text)).faults);
};
