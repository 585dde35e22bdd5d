import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptWriting, writingFile } from '../../src/store/kept-writing.ts';
import { keepFolderText } from '../../src/store/text-cache.ts';

let work = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'casebook-writing-'));
  vi.stubEnv('CASEBOOK_CACHE', work);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

const text = { abstract: [], learningPoints: [], body: [], footnotes: [], references: [], files: [] };

it('is written once for a text', async () => {
  expect(await keptWriting('markdown', 'a', () => 'first')).toBe('first');
  expect(await keptWriting('markdown', 'a', () => 'second')).toBe('first');
  expect(await keptWriting('shared', 'a', () => 'other')).toBe('other');
  expect(await keptWriting('markdown', 'b', () => 'second')).toBe('second');
});

it('is written anew where what was kept is damaged', async () => {
  await keptWriting('markdown', 'a', () => 'first');
  writeFileSync(writingFile('markdown', 'a'), 'damaged');
  expect(await keptWriting('markdown', 'a', () => 'second')).toBe('second');
});

it('is written anew where the text was made anew', async () => {
  await keptWriting('markdown', 'a', () => 'first');
  await keepFolderText('a', text);
  expect(await keptWriting('markdown', 'a', () => 'second')).toBe('second');
});
