import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { inOrder } from '../../src/search/rank.ts';
import { findRecords, prepareQuery } from '../../src/search/search.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { readQuery } from '../../src/views/search-query.ts';
import { reportFolder, writeRealJournal } from '../support/real-reports/real-journal.ts';
import type { SearchContent } from '../support/searched-journal.ts';
import { indexFiles, openFiles, searchedContent } from '../support/searched-journal.ts';

interface Query {
  readonly query: string;
  /** Patterns that each result matches, and nothing else does. */
  readonly holds?: readonly string[];
  /** Of articles, and addresses of pages. */
  readonly ids: readonly string[];
}

const queries = parse(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')) as Record<
  'sample' | 'real',
  readonly Query[]
>;

const { filters } = readQuery(new URLSearchParams());
const idOf = (path: string): string => path.replace(/^articles\//, '').replace(/\/$/, '');
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();

/** What is found, in order. */
async function found(query: string, index: SearchIndex): Promise<string[]> {
  const results = inOrder(await findRecords(await prepareQuery(query, index), filters, index), 'relevance');
  return Promise.all(results.map(async ({ shard, record }) => idOf((await shard.shown(record)).path)));
}

/** What a look at every text finds. */
function matching(content: SearchContent, patterns: readonly string[]): string[] {
  const all = patterns.map((pattern) => new RegExp(pattern, 'u'));
  const records = content.records.filter(({ places }) => {
    const text = plain(
      Object.values(places)
        .flatMap((texts) => texts.map((each) => each.text))
        .join('\n'),
    );
    return all.every((pattern) => pattern.test(text));
  });
  return records.map(({ path }) => idOf(path)).sort();
}

function describeQueries(
  name: string,
  all: readonly Query[],
  load: () => Promise<SearchContent>,
  isThere = true,
): void {
  describe.skipIf(!isThere)(name, () => {
    let content: SearchContent;
    let index: SearchIndex;

    beforeAll(async () => {
      content = await load();
      index = await openFiles(await indexFiles(content));
    });

    it.each(all)('$query', async ({ query, holds, ids }) => {
      expect((await found(query, index)).toSorted()).toEqual(ids);
      if (holds) expect(matching(content, holds)).toEqual(ids);
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'casebook-search-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function contentOf(journal: string): Promise<SearchContent> {
  vi.stubEnv('CASEBOOK_CONTENT', journal);
  vi.stubEnv('CASEBOOK_CACHE', join(folder, 'cache'));
  return searchedContent();
}

describeQueries('the sample journal', queries.sample, () => contentOf('examples/sample-journal'));

const isThere = existsSync(reportFolder);
describeQueries(
  `the published reports of ${reportFolder}${isThere ? '' : ' (absent, skipped)'}`,
  queries.real,
  async () => {
    const names = readdirSync(reportFolder).filter((name) => name.endsWith('.xml'));
    await writeRealJournal(
      join(folder, 'real'),
      names.map((name) => name.replace('.xml', '')),
    );
    return contentOf(join(folder, 'real'));
  },
  isThere,
);
