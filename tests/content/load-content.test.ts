import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { formatFault, isRemark } from '../../src/faults/fault-list.ts';
import { type Change, changedJournal } from '../support/content-folder.ts';
import { faultyJournals } from './faulty-journals.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
let cache: string;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'casebook-cache-'));
  vi.stubEnv('CASEBOOK_CACHE', cache);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true, force: true });
});

/** A journal for one test. */
async function journalWith(changes: Readonly<Record<string, Change>>): Promise<string> {
  const folder = await changedJournal(journal, changes);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The lines that a build prints, with paths as they are in a content folder. */
async function check(folder: string): Promise<string[]> {
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  const { faults } = await loadContent();
  return faults.filter((fault) => !isRemark(fault)).map((fault) => formatFault(fault).replaceAll(`${folder}/`, ''));
}

describe('loadContent', () => {
  it('loads a journal without faults', async () => {
    vi.stubEnv('CASEBOOK_CONTENT', journal);
    const { content, faults } = await loadContent();
    expect(faults.filter((fault) => !isRemark(fault))).toEqual([]);
    expect(content?.articles.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(content?.issues.map(({ label, articles }) => [label, articles])).toEqual([
      ['Volume 1, Issue 1, 2025', ['first', 'second']],
    ]);
    expect(content?.pages.map(({ title }) => title)).toEqual(['About']);
  });

  it('says the same to the letter from the cache: pages and galleys are known by a hash of it', async () => {
    vi.stubEnv('CASEBOOK_CONTENT', await journalWith({}));
    const made = JSON.stringify(await loadContent());
    expect(JSON.stringify(await loadContent())).toBe(made);
  });

  it.each(faultyJournals)('$name', async ({ changes, expected }) => {
    const folder = await journalWith(changes);
    expect(await check(folder)).toEqual(expected);
    // A second look answers from the cache, and must say the same.
    expect(await check(folder)).toEqual(expected);
  });
});
