import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { inlineImagesOf } from '../../src/images/inline-images.ts';
import { htmlImages } from '../../src/outputs/html/offline-html.ts';
import { settings } from '../../src/settings/settings.ts';
import { keepFile } from '../../src/store/kept-file.ts';
import { keptWriting, writings } from '../../src/store/kept-writing.ts';
import { allKinds, formerKinds, type Kind, placeOf } from '../../src/store/kinds.ts';
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

/** The keys of the records that are kept. */
function records(): unknown[] {
  const database = new DatabaseSync(join(settings().journalCache, 'journal.sqlite'));
  const rows = database.prepare('SELECT key FROM records').all();
  database.close();
  return rows;
}

/** What lies in the folders of kinds. */
function keptIn(kinds: readonly Kind[]): (readonly [Kind, readonly string[]])[] {
  return kinds.map((kind) => [kind, readdirSync(placeOf(kind, '')).toSorted()]);
}

/** As the build of a site does it that has no page and no picture. */
async function load(): Promise<void> {
  const { needed, faults } = await loadContent();
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  noteNeeded('content', needed);
  for (const part of ['pages', 'share-images'] as const) noteNeeded(part, []);
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
  await inlineImagesOf(text.files, ['plot.png'], htmlImages);
  const made = () => readdirSync(join(work, 'cache'), { recursive: true, encoding: 'utf8' });
  expect(made().filter((name) => name.includes('inline'))).toHaveLength(1);
  await rm(join(work, 'content', 'articles', article?.id ?? ''), { recursive: true });
  await load();
  expect(made().filter((name) => name.includes('inline'))).toEqual([]);
});

it('keeps of every kind what is needed, and no other', async () => {
  await load();
  for (const article of (await loadContent()).content?.articles ?? [])
    for (const kind of writings) await keptWriting(kind, article, () => kind);
  const ofContent: readonly Kind[] = ['texts', 'citations', 'images', ...writings];
  const others = allKinds.filter((kind) => !ofContent.includes(kind));
  const before = keptIn(ofContent);
  for (const kind of allKinds) await keepFile(placeOf(kind, 'withdrawn'), kind);
  for (const kind of others) await keepFile(placeOf(kind, 'in-use'), kind);
  noteNeeded(
    'pages',
    others.map((kind) => placeOf(kind, 'in-use')),
  );
  await pruneCache();
  expect(keptIn(ofContent)).toEqual(before);
  expect(keptIn(others)).toEqual(others.map((kind) => [kind, ['in-use']]));
  for (const kind of others) expect(readdirSync(placeOf(kind, 'in-use'))).toHaveLength(1);
});

it('keeps what each part of a build has noted', async () => {
  await load();
  const parts = ['content', 'pages', 'share-images'] as const;
  for (const part of parts) {
    await keepFile(placeOf('search', part), part);
    noteNeeded(part, [placeOf('search', part)]);
  }
  await pruneCache();
  expect(readdirSync(placeOf('search', '')).toSorted()).toEqual(parts.toSorted());
});

it('keeps the text and the images of an earlier version', async () => {
  const article = join(work, 'content', 'articles', 'first');
  const files = readdirSync(article);
  for (const name of files) await cp(join(article, name), join(article, 'versions', '1', name));
  await writeSquare('articles/first/plot.png', 99);
  const text = await readFile(join(article, 'article.md'), 'utf8');
  const change = 'corrected: [{ date: 2025-04-01, change: The figure was another one., version: 1 }]\nkeywords:';
  await writeFile(join(article, 'article.md'), text.replace('keywords:', change));
  await load();
  expect(kept()).toHaveLength(5);
  expect(keptIn(['texts', 'citations']).map(([, names]) => names?.length)).toEqual([3, 3]);
  expect(records()).toHaveLength(3);
  await load();
  expect(kept()).toHaveLength(5);
});

it('keeps nothing of what earlier versions of Casebook kept', async () => {
  const { journalCache } = settings();
  for (const kind of formerKinds) await keepFile(join(journalCache, kind), 'withdrawn');
  await load();
  for (const kind of formerKinds) expect(readdirSync(join(journalCache, kind))).toEqual([]);
});

it('leaves what is no kind of its own, and what is of another journal', async () => {
  const { journalCache, cache } = settings();
  const others = [join(journalCache, 'permalinks-history.json'), join(cache, 'another', 'texts', 'a')];
  for (const file of others) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '');
  }
  await load();
  expect(others.filter((file) => !existsSync(file))).toEqual([]);
});

it('keeps no record of a report that is gone', async () => {
  await load();
  expect(records()).toHaveLength(2);
  await rm(join(work, 'content', 'articles', 'second'), { recursive: true });
  await load();
  expect(records()).toHaveLength(1);
});

it('looks for nothing to remove where a build needs what the one before it needed', async () => {
  await load();
  await keepFile(placeOf('texts', 'another'), 'text');
  await load();
  expect(existsSync(placeOf('texts', 'another'))).toBe(true);
  await rm(join(work, 'content', 'articles', 'second'), { recursive: true });
  await load();
  expect(existsSync(placeOf('texts', 'another'))).toBe(false);
});

it('removes nothing where a step of the build has not said what it needs', async () => {
  await load();
  vi.stubEnv('CASEBOOK_RUN', 'another');
  await rm(join(work, 'content', 'articles', 'second'), { recursive: true });
  noteNeeded('content', (await loadContent()).needed);
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
