import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { settings } from '../settings/settings.ts';
import { openDatabase } from './sqlite.ts';
import { sumOf } from './sum.ts';

/**
 * What is kept of each report and read in every run: in one file, since ten thousand files take longer to open than to
 * read. Folders by their paths below the content folder, records by their keys, made galleys by the ids of articles; what
 * the search looks up in a record, and the names in it, by what is searched.
 */
const tables = ['folders', 'records', 'galleys', 'searched', 'names'] as const;

export type StoreTable = (typeof tables)[number];

/** Where so many of all rows are asked for, it is sooner to read all of them than to look up each. */
const most = 0.2;

/** Milliseconds to wait for another process that writes. */
const patience = 30_000;

/** The store of the journal, open for a while. */
export class JournalStore {
  readonly #database: DatabaseSync;
  readonly #damaged: () => void;

  /** @param damaged called for every row that is not what it was */
  constructor(database: DatabaseSync, damaged: () => void) {
    this.#database = database;
    this.#damaged = damaged;
  }

  /** What is kept under some keys, as far as it is. */
  read(table: StoreTable, keys: readonly string[]): ReadonlyMap<string, string> {
    const select = `SELECT key, sum, text FROM ${table}`;
    if (keys.length === 0) return new Map();
    const one = this.#database.prepare(`${select} WHERE key = ?`);
    const isMost =
      keys.length > most * Number(this.#database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.['rows']);
    const rows = isMost ? this.#database.prepare(select).all() : keys.flatMap((key) => one.all(key));
    const found = new Map<string, string>();
    for (const { key, sum, text } of rows) {
      if (sum === sumOf(String(text))) found.set(String(key), String(text));
      else this.#damaged();
    }
    return found;
  }

  /** Keeps texts under their keys, all of them or none. */
  write(table: StoreTable, texts: Iterable<readonly [key: string, text: string]>): void {
    const put = this.#database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?)`);
    this.#change(() => {
      for (const [key, text] of texts) put.run(key, sumOf(text), text);
    });
  }

  /** Removes what is kept under other keys than these. */
  keepOnly(table: StoreTable, keys: ReadonlySet<string>): void {
    const all = this.#database.prepare(`SELECT key FROM ${table}`).all();
    const others = all.map(({ key }) => String(key)).filter((key) => !keys.has(key));
    if (others.length === 0) return;
    const remove = this.#database.prepare(`DELETE FROM ${table} WHERE key = ?`);
    this.#change(() => {
      for (const key of others) remove.run(key);
    });
  }

  #change(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

/**
 * Opens the store of the journal for some work. It is closed then: another process may empty the cache.
 *
 * @param tell is given a line where something of it was damaged, which is gone then
 */
export async function useJournalStore<T>(tell: (line: string) => void, work: (store: JournalStore) => T): Promise<T> {
  const file = join(settings().journalCache, 'journal.sqlite');
  let damaged = 0;
  const open = async (): Promise<T> => {
    const database = await openDatabase(file, schema, patience);
    try {
      return work(new JournalStore(database, () => damaged++));
    } finally {
      database.close();
    }
  };
  try {
    return await open();
  } catch (error) {
    if (!damagedCodes.has((error as { errcode?: number }).errcode ?? 0)) throw error;
    damaged++;
    rmSync(file, { force: true });
    return await open();
  } finally {
    if (damaged > 0) tell('What is kept of the reports from earlier runs was damaged; reading them anew');
  }
}

/** SQLITE_CORRUPT and SQLITE_NOTADB (https://sqlite.org/rescode.html) */
const damagedCodes = new Set([11, 26]);

const schema = tables
  .map((table) => `CREATE TABLE IF NOT EXISTS ${table} (key TEXT PRIMARY KEY, sum TEXT, text TEXT) WITHOUT ROWID;`)
  .join('\n');
