import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { formatFault, isRemark } from '../../src/faults/report.ts';
import { pdfAvailable } from '../../src/galleys/pdf/compiler.ts';
import { loadWithGalleys } from '../../src/loading/load-with-galleys.ts';
import { settings } from '../../src/loading/settings.ts';
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

it('makes galleys anew of an image that was damaged in the cache', async () => {
  const folder = await changedJournal(journal, {});
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  const { files } = await loadWithGalleys();
  const { journalCache, images } = settings();
  const originals = (await readdir(images, { recursive: true })).filter((name) => name.endsWith('original'));
  expect(originals.length).toBeGreaterThan(0);
  for (const name of originals) await writeFile(join(images, name), 'garbage');
  await rm(join(journalCache, 'galleys'), { recursive: true });
  for (const name of await readdir(images, { recursive: true }))
    if (name.includes('inline-')) await rm(join(images, name));
  expect((await loadWithGalleys()).files).toEqual(files);
});
