import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptWriting, writingFile } from '../../src/store/kept-writing.ts';

let work = '';

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'casebook-writing-'));
  vi.stubEnv('CASEBOOK_CACHE', work);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

const one = { digest: 'a', language: 'en' };

it('is written once for a text', async () => {
  expect(await keptWriting('writings/markdown', one, () => 'first')).toBe('first');
  expect(await keptWriting('writings/markdown', one, () => 'second')).toBe('first');
});

it.each([
  ['another text', { ...one, digest: 'b' }],
  ['the same text in another language', { ...one, language: 'fr' }],
])('is written anew of %s', async (_what, other) => {
  await keptWriting('writings/markdown', one, () => 'first');
  expect(await keptWriting('writings/markdown', other, () => 'second')).toBe('second');
});

it('is written anew where what was kept is damaged', async () => {
  await keptWriting('writings/markdown', one, () => 'first');
  writeFileSync(writingFile('writings/markdown', one), 'damaged');
  expect(await keptWriting('writings/markdown', one, () => 'second')).toBe('second');
});
