import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeSearchIndex } from '../../src/integrations/pagefind-index.ts';
import type { SearchRecord } from '../../src/model/search-record.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-pagefind-'));
});
afterEach(() => rm(folder, { recursive: true }));

const record: SearchRecord = {
  path: 'articles/a/',
  text: 'A liver.',
  facts: { title: '肝坏死', type: 'Case report', date: '20240501' },
  filters: { year: ['2024'] },
};

async function index(language: string): Promise<{ names: string[]; languages: string[] }> {
  await writeSearchIndex({ language, records: [record] }, join(folder, language));
  const entry = JSON.parse(await readFile(join(folder, language, 'pagefind-entry.json'), 'utf8'));
  return { names: await readdir(join(folder, language)), languages: Object.keys(entry.languages) };
}

it.each([
  ['en-GB', 'en', 'wasm.en.pagefind'],
  ['ja', 'und', 'wasm.unknown.pagefind'],
])(
  'writes one index for a journal in %s, and no file that the search page does not ask for',
  async (tag, language, wasm) => {
    const { names, languages } = await index(tag);
    expect(languages).toEqual([language]);
    expect(names.filter((name) => !name.endsWith('.pf_meta')).sort()).toEqual(
      ['filter', 'fragment', 'index', 'pagefind-entry.json', 'pagefind.js', wasm].sort(),
    );
    // Nothing half-written is left.
    expect(await readdir(folder)).toEqual([tag]);
  },
);
