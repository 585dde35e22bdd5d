import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { makeGalleys } from '../../src/galleys/make-galleys.ts';
import type { SiteFile } from '../../src/model/content.ts';
import { readSound } from '../../src/store/kept-file.ts';
import { indexContent, type JournalIndex } from '../../src/views/journal-index.ts';

let cache: string;
let index: JournalIndex;

beforeAll(async () => {
  cache = mkdtempSync(join(tmpdir(), 'casebook-galleys-'));
  vi.stubEnv('CASEBOOK_CACHE', cache);
  vi.stubEnv('CASEBOOK_CONTENT', join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports'));
  const { content } = await loadContent();
  if (!content) throw new Error('The journal has faults');
  index = indexContent(content);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

it('every article has its galleys, with their sizes', async () => {
  const { files, sizes } = await makeGalleys(index, ['html', 'xml']);
  expect(files.map(({ path }) => path).sort()).toEqual([
    'articles/first/first.html',
    'articles/first/first.xml',
    'articles/second/second.html',
    'articles/second/second.xml',
  ]);
  for (const { path, from } of files) {
    const [, id = '', kind] = /(\w+)\.(html|xml)$/.exec(path) ?? [];
    expect(sizes[id]?.[kind as 'html' | 'xml']).toBe(statSync(from).size);
  }
});

it('what is in the cache is not made again', async () => {
  const { files } = await makeGalleys(index, ['xml']);
  const [file] = files;
  writeFileSync(file?.from ?? '', 'kept');
  const again = await makeGalleys(index, ['xml']);
  expect(readFileSync(again.files[0]?.from ?? '', 'utf8')).toBe('kept');
  await expect(readSound(again.files[0] as SiteFile)).rejects.toThrow('damaged');
  const anew = await makeGalleys(index, ['xml']);
  expect(String(await readSound(anew.files[0] as SiteFile))).toContain('<article');
  expect(anew.files).toEqual(files);
});

it('a change of what an article shows makes a galley of its own', async () => {
  const renamed = { ...index, site: { ...index.site, title: 'Another Title' } };
  const [before] = (await makeGalleys(index, ['xml'])).files;
  const [after] = (await makeGalleys(renamed, ['xml'])).files;
  expect(after?.from).not.toBe(before?.from);
  expect(readFileSync(after?.from ?? '', 'utf8')).toContain('<journal-title>Another Title</journal-title>');
});
