import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { formatFault, isRemark } from '../../src/faults/fault-list.ts';
import { loadWithGalleys } from '../../src/galleys/load-with-galleys.ts';
import { pdfAvailable } from '../../src/outputs/pdf/compiler.ts';
import { settings } from '../../src/settings/settings.ts';
import { type Change, changedJournal, replacing } from '../support/content-folder.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const first = 'articles/first/article.md';
const second = 'articles/second/article.md';
let cache: string;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'casebook-cache-'));
  vi.stubEnv('CASEBOOK_CACHE', cache);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true, force: true });
});

/** The faults of a journal with these changes, and whether it would be published. */
async function load(changes: Readonly<Record<string, Change>>) {
  const folder = await changedJournal(journal, changes);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  const { content, files, faults } = await loadWithGalleys();
  const lines = faults.filter((fault) => !isRemark(fault)).map(formatFault);
  return { content, files, faults: lines.map((line) => line.replaceAll(`${folder}/`, '')) };
}

const unsettable = (code: string, character: string): string =>
  `error  The PDF cannot be made: no font has the character "${character}" (${code}); write it in another way  pdf`;
const cuneiform = unsettable('U+12000', '\u{12000}');
const inFirst = (from: string, to: string): Readonly<Record<string, Change>> => ({ [first]: replacing(from, to) });
const inText = (text: string): Readonly<Record<string, Change>> => inFirst('## Case\n', `## Case\n\n${text}\n`);

const strange: Change = (text) => `${text}\n\u{12000}\n`;
const unset = /^articles\/(first|second)\/article\.md:\d+:1 {2}error {2}The PDF cannot be made: no font has .* pdf$/;

describe.skipIf(!pdfAvailable())('what keeps a galley from being made', () => {
  it('is told beside the error of another article, and nothing is published', async () => {
    const { content, files, faults } = await load({
      [first]: strange,
      [second]: replacing('published: 20', 'published: 9'),
    });
    expect(faults).toEqual([
      expect.stringMatching(unset),
      expect.stringMatching(/^articles\/second\/article\.md:\d+:\d+ {2}error .* date$/),
    ]);
    expect(content).toBeUndefined();
    expect(files).toEqual([]);
  });

  it('is told beside an error of the journal that leaves it known', async () => {
    const { content, faults } = await load({ [first]: strange, 'pages/articles.md': '---\ntitle: A\n---\n\nText.\n' });
    expect(faults.map((line) => line.replace(/.* /, ''))).toEqual(['pdf', 'page-name']);
    expect(content).toBeUndefined();
  });

  it.each([
    [
      'the article has an error itself',
      { [first]: (text: string) => `${text}\n\u{12000} [@nobody]\n` },
      ['citation-undefined'],
    ],
    [
      'the journal is unknown',
      { [first]: strange, 'journal.yaml': replacing('license: CC-BY-4.0', 'license: CC-BY-4') },
      ['license'],
    ],
    [
      'its logo is missing',
      { [first]: strange, 'journal.yaml': (text: string) => `${text}logo: logo.svg\n` },
      ['missing-file'],
    ],
  ])('waits where %s', async (_, changes, rules) => {
    const { faults } = await load(changes);
    expect(faults.map((line) => line.replace(/.* /, ''))).toEqual(rules);
  });
});

describe.skipIf(!pdfAvailable())('what keeps a PDF from being made is told where it stands:', () => {
  const cases: readonly (readonly [
    what: string,
    changes: Readonly<Record<string, Change>>,
    lines: readonly string[],
  ])[] = [
    ['the title', inFirst('invented report', 'invented \u{12000}'), [`${first}:2:27  ${cuneiform}`]],
    ['the name of an author', inFirst('Ada Example', 'Ada \u{12000}'), [`${first}:9:15  ${cuneiform}`]],
    ['an affiliation', inFirst('Invented Hospital', 'H \u{12000}'), [`${first}:15:20  ${cuneiform}`]],
    ['a keyword', inFirst('[invention,', '[\u{12000},'), [`${first}:18:12  ${cuneiform}`]],
    ['a statement', inFirst('funding: None.', 'funding: None \u{12000}.'), [`${first}:22:15  ${cuneiform}`]],
    [
      'a reference',
      { 'articles/first/references.bib': (text) => text.replace(/title = \{/, 'title = {\u{12000} ') },
      [`articles/first/references.bib:3:12  ${cuneiform}`],
    ],
    [
      'the title of the journal, of every report',
      { 'journal.yaml': replacing('The Invented', 'The \u{12000}') },
      [`journal.yaml:1:12  ${cuneiform}`],
    ],
    [
      'text behind a comment and an alternative text with the same character',
      inText('A <!-- \u{12000} --> b ![x \u{12000}](plot.png) c.\n\n- d\n- e *\u{12000}*'),
      [`${first}:34:6  ${cuneiform}`],
    ],
    ['text that is written as an entity', inText('A.\n\n- b\n- c &#x12000;'), [`${first}:34:3  ${cuneiform}`]],
    ['code', inText('```\na\nb \u{12000}\n```'), [`${first}:33:3  ${cuneiform}`]],
    ['a credit', inFirst('{#fig-plot}', '{#fig-plot credit="\u{12000}"}'), [`${first}:35:54  ${cuneiform}`]],
    [
      'an address',
      inText(`A.\n\n- b\n- c [d](https://example.org/${'x'.repeat(9_000)})`),
      [
        `${first}:34:5  error  The PDF cannot be made: this address is empty or has more than 8,000 characters; shorten it  pdf`,
      ],
    ],
    [
      'things of several kinds, in more than one report',
      {
        ...inText(`A \u{12000}.\n\nC \u0915.`),
        [second]: replacing('## Abstract\n', '## Abstract\n\nD \u{12001}.\n'),
      },
      [
        `${first}:31:3  ${cuneiform}`,
        `${first}:33:3  ${unsettable('U+0915', '\u0915')}`,
        expect.stringMatching(/^articles\/second\/article\.md:\d+:3 /),
      ],
    ],
  ];

  it.each(cases)('%s', async (_, changes, lines) => {
    const { faults, content } = await load(changes);
    expect(faults).toEqual(lines);
    expect(content).toBeUndefined();
  });
});

it('the galleys of a journal stay in the cache while it has errors', async () => {
  const folder = await changedJournal(journal, {});
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  expect((await loadWithGalleys()).content).toBeDefined();
  const galleys = join(settings().journalCache, 'galleys');
  const made = await readdir(galleys);
  await rm(join(folder, 'articles/second/references.bib'));
  expect((await loadWithGalleys()).content).toBeUndefined();
  expect(await readdir(galleys)).toEqual(expect.arrayContaining(made));
});

it('makes galleys anew of images that were damaged in the cache, or have gone from it', async () => {
  const folder = await changedJournal(journal, {});
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  const { files } = await loadWithGalleys();
  const { journalCache, images } = settings();
  const originals = (await readdir(images, { recursive: true })).filter((name) => name.endsWith('original'));
  expect(originals.length).toBeGreaterThan(0);
  for (const [at, name] of originals.entries())
    await (at === 0 ? rm(join(images, name)) : writeFile(join(images, name), 'garbage'));
  await rm(join(journalCache, 'galleys'), { recursive: true });
  for (const name of await readdir(images, { recursive: true }))
    if (name.includes('inline-')) await rm(join(images, name));
  expect((await loadWithGalleys()).files).toEqual(files);
});
