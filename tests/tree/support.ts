import { journalStyle } from '../../src/citation/style.ts';
import { type BuiltText, buildText } from '../../src/content/article/build-text.ts';
import { type Fault, SourceText } from '../../src/faults/fault.ts';
import type { TextParts } from '../../src/model/article-text.ts';
import type { Reference } from '../../src/model/reference.ts';
import { writeHtml } from '../../src/outputs/html/tree/write-html.ts';
import type { TreeInput } from '../../src/tree/build-tree.ts';

const head = '---\ntitle: Title\n---\n';

/** References with the given keys, by authors Alder, Birch, Cedar … of one year each. */
export function referencesOf(keys: readonly string[]): Reference[] {
  const families = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'];
  return keys.map((key, index) => ({
    key,
    item: {
      id: key,
      type: 'article-journal',
      title: `Title of ${key}`,
      author: [{ family: families[index % families.length] ?? 'Alder', given: 'Ann' }],
      issued: { 'date-parts': [[2001 + index]] },
      'container-title': 'J Test',
    },
    source: { path: 'case/references.bib', line: index + 1, column: 1 },
  }));
}

/** Every image is there, 1200 pixels wide, but for those whose names begin with "missing". */
export const publishImage: TreeInput['publishImage'] = (name) => {
  if (name.startsWith('missing')) {
    return Promise.resolve({ rule: 'missing-file', message: `There is no file "${name}" in the folder` });
  }
  const variants = name.endsWith('.svg') ? [] : [480, 960].map((width) => ({ name: `${name}.${width}.webp`, width }));
  return Promise.resolve({ image: { original: name, width: 1200, height: 800, variants } });
};

/** The same of videos and sounds; those of whose names "silent" is a part are without sound. */
export const publishMedia: TreeInput['publishMedia'] = (name) =>
  Promise.resolve(
    name.startsWith('missing')
      ? { rule: 'missing-file', message: `There is no file "${name}" in the folder` }
      : { name, isSilent: name.includes('silent') },
  );

/** Files of data beside the article. */
const data: Readonly<Record<string, string>> = {
  'labs.csv': 'Test,Day 1,Day 7\nCRP,184.5,12\n"Na, serum",140,"1,5 [@a]"\n',
  'excel.csv': '\uFEFFsep=;\r\nTest;"Day ""1""";\r\nCRP;<5;\r\n\r\n"two\nlines";*x*\r\n',
  'points.csv': 'A;B\n1,5;2,25\n',
  'broken.csv': 'A,B\n"x,y\n',
  'empty.csv': '\n',
  'words.txt': '\uFEFFDoctor: *Breathe* in.\r\nPatient: Now?\r\n\r\nA murmur <is> heard.\n',
  'words.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Doctor>Breathe in.\n',
  'wrong.vtt': 'WEBVTT\n\n00:01 --> 00:02\nBreathe in.\n',
};

export const readData: TreeInput['readData'] = (name) =>
  data[name] === undefined
    ? { rule: 'missing-file', message: `The file "${name}" is not in the folder of the report` }
    : { text: data[name] };

/** Builds the body of an article behind a front matter of three lines, and writes it as HTML. */
export async function build(
  body: string,
  keys: readonly string[] = ['a', 'b', 'c', 'd', 'e'],
  input: Partial<Pick<TreeInput, 'language' | 'supplements' | 'standsAlone' | 'abbreviations' | 'style'>> = {},
): Promise<BuiltText & { readonly html: TextParts }> {
  const built = await buildText({
    source: new SourceText('case/article.md', head + body),
    bodyOffset: head.length,
    fields: [],
    language: 'en',
    references: referencesOf(keys),
    mayExist: (key) => key.startsWith('doubtful'),
    isWhole: true,
    supplements: [],
    standsAlone: true,
    style: journalStyle('casebook-references'),
    publishImage,
    publishMedia,
    readData,
    ...input,
  });
  return { ...built, html: writeHtml(built.text, input.language ?? 'en') };
}

/** A fault as commands print it, its line counted from the beginning of the body. */
export const shown = ({ line, column, severity, message, rule }: Fault): string =>
  `${line - 3}:${column} ${severity} ${message} [${rule}]`;

/** HTML without what keeps words in one line, which tests/model/tree/bound-words.test.ts is about. */
export const unbound = (html: string): string =>
  html.replaceAll('\u00a0', ' ').replace(/<span class="whole">(.*?)<\/span>/g, '$1');

/** The body of a text that has no fault; a fault fails the test. */
export async function htmlOf(body: string, keys?: readonly string[]): Promise<string> {
  const { html, faults } = await build(body, keys);
  if (faults.length > 0) throw new Error(faults.map(shown).join('\n'));
  return html.body;
}
