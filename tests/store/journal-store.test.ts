import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settings } from '../../src/settings/settings.ts';
import { type JournalStore, useJournalStore } from '../../src/store/journal-store.ts';

let work = '';
const told: string[] = [];
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'casebook-store-'));
  vi.stubEnv('CASEBOOK_CACHE', work);
  told.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

const use = <T>(work: (store: JournalStore) => T): Promise<T> => useJournalStore((line) => told.push(line), work);
const file = (): string => join(settings().journalCache, 'journal.sqlite');
const line = 'What is kept of the reports from earlier runs was damaged; reading them anew';

const rows = Array.from({ length: 100 }, (_, at): [string, string] => [`key ${at}`, `text ${at}`]);

it('keeps texts by their keys, and reads a few or all', async () => {
  await use((store) => store.write('records', rows));
  expect(await use((store) => store.read('records', ['key 7', 'other']))).toEqual(new Map([['key 7', 'text 7']]));
  expect(
    await use((store) =>
      store.read(
        'records',
        rows.map(([key]) => key),
      ),
    ),
  ).toEqual(new Map(rows));
  expect(await use((store) => store.read('folders', ['key 7']))).toEqual(new Map());
  await use((store) => store.write('records', [['key 7', 'changed']]));
  expect((await use((store) => store.read('records', ['key 7']))).get('key 7')).toBe('changed');
  expect(told).toEqual([]);
});

it('removes what is kept under other keys', async () => {
  await use((store) => store.write('records', rows));
  await use((store) => store.keepOnly('records', new Set(['key 1', 'key 2'])));
  const left = await use((store) =>
    store.read(
      'records',
      rows.map(([key]) => key),
    ),
  );
  expect([...left.keys()].toSorted()).toEqual(['key 1', 'key 2']);
});

it('leaves nothing of what is removed in its file', async () => {
  await use((store) => store.write('records', [['key', 'withdrawn words']]));
  await use((store) => store.keepOnly('records', new Set()));
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(file()).includes('withdrawn words')).toBe(false);
});

it('gives no row that is damaged, and says so', async () => {
  await use((store) => store.write('records', rows));
  const database = new DatabaseSync(file());
  database.exec("UPDATE records SET text = 'other' WHERE key = 'key 3'");
  database.close();
  expect(await use((store) => store.read('records', ['key 3', 'key 4']))).toEqual(new Map([['key 4', 'text 4']]));
  expect(told).toEqual([line]);
});

it('is made anew where it is damaged, and says so', async () => {
  await use((store) => store.write('records', rows));
  writeFileSync(file(), 'rubbish '.repeat(5000));
  expect(await use((store) => store.read('records', ['key 3']))).toEqual(new Map());
  expect(told).toEqual([line]);
  await use((store) => store.write('records', rows));
  expect((await use((store) => store.read('records', ['key 3']))).size).toBe(1);
  expect(told).toEqual([line]);
});
