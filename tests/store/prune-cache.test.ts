import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inlineImagesOf } from '../../src/content/inline-images.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { settings } from '../../src/settings/settings.ts';
import { keepFile } from '../../src/store/kept-file.ts';
import { keptWriting, writings } from '../../src/store/kept-writing.ts';
import { noteNeeded } from '../../src/store/needed-files.ts';
import { noteOutput, pruneCache } from '../../src/store/prune-cache.ts';
import { readFolderText } from '../../src/store/text-cache.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
let work: string;

beforeEach(async () => {
  work = mkdtempSync(join(tmpdir(), 'casebook-prune-'));
  vi.stubEnv('CASEBOOK_CONTENT', join(work, 'content'));
  vi.stubEnv('CASEBOOK_CACHE', join(work, 'cache'));
  await cp(journal, join(work, 'content'), { recursive: true });
  await mkdir(join(work, 'content', 'issues'));
  await writeFile(join(work, 'content', 'issues', '1-1.yaml'), 'cover: cover.png\n');
  for (const name of ['logo.png', 'issues/cover.png', 'articles/first/plot.png', 'articles/second/plot.png']) {
    await writeSquare(name, name.length);
  }
  const yaml = join(work, 'content', 'journal.yaml');
  await writeFile(yaml, 'logo: logo.png\n', { flag: 'a' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

async function writeSquare(name: string, grey: number): Promise<void> {
  const background = { r: grey, g: grey, b: grey };
  const image = sharp({ create: { width: 320, height: 200, channels: 3, background } });
  await writeFile(join(work, 'content', name), await image.png().toBuffer());
}

/** The folders of the images in the cache. */
function kept(): string[] {
  const files = readdirSync(settings().images, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('original'));
}

/** As the build of a site does it that needs no picture and no search. */
async function load(): Promise<void> {
  const { needed, faults } = await loadContent();
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  await noteNeeded('content', needed);
  await noteNeeded('share-images', []);
  await noteNeeded('search', []);
  await pruneCache();
}

it('keeps every image in use, and no other', async () => {
  await load();
  const before = kept();
  expect(before).toHaveLength(4);
  await load();
  expect(kept()).toEqual(before);

  await writeSquare('articles/second/plot.png', 99);
  await load();
  const after = kept();
  expect(after).toHaveLength(4);
  expect(before.filter((name) => !after.includes(name))).toHaveLength(1);

  await rm(join(work, 'content', 'articles', 'second'), { recursive: true });
  await load();
  expect(kept()).toHaveLength(3);
});

it('keeps no image that all journals shared', async () => {
  const shared = join(work, 'cache', 'images');
  await mkdir(join(shared, '1', 'ab'), { recursive: true });
  await writeFile(join(shared, '1', 'ab', 'original'), '');
  await load();
  expect(existsSync(shared)).toBe(false);
  expect(kept()).toHaveLength(4);
});

it('keeps nothing that was made of an image that is gone', async () => {
  await load();
  const { content } = await loadContent();
  const [article] = content?.articles ?? [];
  const text = await readFolderText(article?.digest ?? '');
  await inlineImagesOf({ ...text, citations: { sentence: '' } as never }, ['plot.png'], 'html');
  const made = () => readdirSync(join(work, 'cache'), { recursive: true, encoding: 'utf8' });
  expect(made().filter((name) => name.includes('inline'))).toHaveLength(1);
  await rm(join(work, 'content', 'articles', article?.id ?? ''), { recursive: true });
  await load();
  expect(made().filter((name) => name.includes('inline'))).toEqual([]);
});

it('keeps the texts, citations, galleys, pictures and indexes in use, and no other', async () => {
  await load();
  const { journalCache } = settings();
  for (const { digest } of (await loadContent()).content?.articles ?? [])
    for (const name of writings) await keptWriting(name, digest, () => name);
  await writeFile(join(journalCache, 'writings', 'withdrawn.json'), '');
  for (const kind of ['articles', 'texts', 'citations']) {
    expect(readdirSync(join(journalCache, kind))).toHaveLength(2);
    await writeFile(join(journalCache, kind, 'withdrawn.json'), '');
  }
  const galleys = join(journalCache, 'galleys');
  for (const name of ['in-use.pdf', 'withdrawn.pdf']) await keepFile(join(galleys, name), name);
  await noteNeeded('search', [join(galleys, 'in-use.pdf')]);
  await pruneCache();
  expect(readdirSync(galleys)).toEqual(['in-use.pdf']);
  for (const kind of ['articles', 'texts', 'citations']) expect(readdirSync(join(journalCache, kind))).toHaveLength(2);
  expect(readdirSync(join(journalCache, 'writings'))).toHaveLength(4);
});

it('removes nothing where a step of the build has not said what it needs', async () => {
  await load();
  await rm(join(settings().lastRun, 'needed', 'search.json'));
  await rm(join(work, 'content', 'articles', 'second'), { recursive: true });
  await noteNeeded('content', (await loadContent()).needed);
  await pruneCache();
  expect(kept()).toHaveLength(4);
});

it('keeps nothing of builds for outputs that are gone', async () => {
  const { journalCache } = settings();
  for (const [name, out] of [
    ['published-a', work],
    ['published-b', join(work, 'gone')],
  ] as const) {
    vi.stubEnv('CASEBOOK_RUN', name);
    await noteOutput(out);
  }
  const ofBuilds = () => readdirSync(journalCache).filter((name) => name.startsWith('published-'));
  expect(ofBuilds()).toEqual(['published-a', 'published-b']);
  vi.stubEnv('CASEBOOK_RUN', 'published-a');
  await load();
  expect(ofBuilds()).toEqual(['published-a']);
});
