import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { formatFault, isRemark } from '../../src/faults/fault-list.ts';
import { changedJournal } from '../support/content-folder.ts';
import { hostileFolders } from './hostile-folders.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
let cache: string;

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'casebook-cache-'));
  vi.stubEnv('CASEBOOK_CACHE', cache);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

it.each(hostileFolders)('$name', async ({ make, expected }) => {
  const folder = await changedJournal(journal, {});
  onTestFinished(() => rmSync(folder, { recursive: true }));
  make(folder);
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  const { faults } = await loadContent();
  const lines = faults.filter((fault) => !isRemark(fault)).map(formatFault);
  expect(lines.map((line) => line.replaceAll(`${folder}/`, '').replaceAll(folder, '.'))).toEqual(expected);
});
