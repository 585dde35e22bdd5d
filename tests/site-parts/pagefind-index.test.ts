import { expect, it } from 'vitest';
import type { SearchRecord } from '../../src/model/search-record.ts';
import { searchIndexFiles } from '../../src/site-parts/pagefind-index.ts';

const record: SearchRecord = {
  path: 'articles/a/',
  text: 'A liver.',
  facts: { title: '肝坏死', type: 'Case report', date: '20240501' },
  filters: { year: ['2024'] },
};

it.each([
  ['en-GB', 'en', 'wasm.en.pagefind'],
  ['ja', 'und', 'wasm.unknown.pagefind'],
])(
  'makes one index for a journal in %s, and no file that the search page does not ask for',
  async (tag, language, wasm) => {
    const files = await searchIndexFiles({ language: tag, records: [record] });
    const entry = JSON.parse(Buffer.from(files['pagefind-entry.json'] ?? '').toString());
    expect(Object.keys(entry.languages)).toEqual([language]);
    expect(Object.keys(files)).toContain(`pagefind.${entry.languages[language].hash}.pf_meta`);
    const names = new Set(Object.keys(files).map((path) => path.replace(/\/.*/, '')));
    expect([...names].filter((name) => !name.endsWith('.pf_meta')).sort()).toEqual(
      ['filter', 'fragment', 'index', 'pagefind-entry.json', 'pagefind.js', wasm].sort(),
    );
  },
);

it('makes the same bytes of the same content', async () => {
  const records = Array.from({ length: 40 }, (_, at) => ({
    ...record,
    path: `articles/${at}/`,
    filters: { year: [String(2000 + (at % 9))], keyword: [`k${at % 11}`, `l${at % 7}`], type: [`t${at % 5}`] },
  }));
  const first = await searchIndexFiles({ language: 'en', records });
  expect(Object.keys(first).filter((path) => path.startsWith('filter/'))).toHaveLength(3);
  for (let round = 0; round < 3; round += 1) expect(await searchIndexFiles({ language: 'en', records })).toEqual(first);
});
