import { rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { openSoundDatabase } from './sqlite.ts';

/**
 * What lists of thousands say of each of their things, kept from one build to the next: a list of which one entry changes
 * is put together of the others as they are. An entry that is not asked for any more is gone.
 */
export class KeptEntries {
  readonly #database: DatabaseSync;
  readonly #known = new Map<string, ReadonlyMap<string, Entry>>();
  readonly #asked = new Map<string, Map<string, Entry>>();

  /** @param file absolute path; made where there is none, and made anew where it is damaged */
  static async open(file: string): Promise<KeptEntries> {
    try {
      return new KeptEntries(await openSoundDatabase(file, schema));
    } catch {
      rmSync(file, { force: true });
      return new KeptEntries(await openSoundDatabase(file, schema));
    }
  }

  private constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /**
   * An entry, from the build before where it was made under the same key.
   *
   * @param key changes with all that the entry says, and with the code that writes it
   */
  entry(list: string, id: string, key: string, make: () => string): string {
    const known = this.#known.get(list) ?? this.#read(list);
    this.#known.set(list, known);
    const before = known.get(id);
    const entry = before?.key === key ? before : { key, text: make() };
    const asked = this.#asked.get(list) ?? new Map<string, Entry>();
    this.#asked.set(list, asked.set(id, entry));
    return entry.text;
  }

  /** Keeps what was asked for, and nothing else of its lists. */
  keep(): void {
    const put = this.#database.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)');
    const remove = this.#database.prepare('DELETE FROM entries WHERE list = ? AND id = ?');
    this.#database.exec('BEGIN IMMEDIATE');
    for (const [list, asked] of this.#asked) {
      const known = this.#known.get(list);
      for (const id of known?.keys() ?? []) if (!asked.has(id)) remove.run(list, id);
      for (const [id, entry] of asked) if (known?.get(id) !== entry) put.run(list, id, entry.key, entry.text);
    }
    this.#database.exec('COMMIT');
  }

  close(): void {
    this.#database.close();
  }

  #read(list: string): ReadonlyMap<string, Entry> {
    const rows = this.#database.prepare('SELECT id, key, text FROM entries WHERE list = ?').all(list);
    return new Map(rows.map(({ id, key, text }) => [String(id), { key: String(key), text: String(text) }]));
  }
}

interface Entry {
  readonly key: string;
  readonly text: string;
}

const schema = `
  CREATE TABLE IF NOT EXISTS entries (list TEXT, id TEXT, key TEXT, text TEXT, PRIMARY KEY (list, id)) WITHOUT ROWID;
`;
