import { rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { openSoundDatabase } from './sqlite.ts';

/** A file of a site as it was written: what tells whether it is still that. */
export interface WrittenFile {
  /** Below the root of the site, decoded, with slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Whole milliseconds since 1970: what is packed and unpacked keeps no more. */
  readonly modified: number;
  /** SHA-256, hexadecimal. */
  readonly sum: string;
}

/** A file as a build has just put it into the site. */
export interface PutFile extends WrittenFile {
  /** Whether something else was there before, or nothing. */
  readonly isNew: boolean;
}

/** Files of a site that are made together, and stay as they are for as long as their key does. */
export interface FileGroup {
  /** Changes with all that the files are made from, their paths among it; no other group has it. */
  readonly key: string;
}

/** The files of a group as they were written. */
export interface WrittenGroup extends FileGroup {
  readonly files: readonly PutFile[];
}

/** What stands in a site: its files by groups, each with the key under which it was made. */
export class SiteManifest {
  readonly #database: DatabaseSync;

  /** @param file absolute path; made where there is none. @param tell is given a line where it was damaged */
  static async open(file: string, tell: (line: string) => void): Promise<SiteManifest> {
    try {
      return new SiteManifest(await openSoundDatabase(file, schema));
    } catch {
      tell('The list of what is published was damaged; writing the whole site anew');
      rmSync(file, { force: true });
      return new SiteManifest(await openSoundDatabase(file, schema));
    }
  }

  private constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The keys of all groups. */
  keys(): Set<string> {
    return new Set(
      this.#database
        .prepare('SELECT key FROM groups')
        .all()
        .map(({ key }) => String(key)),
    );
  }

  /** The keys of groups of which not every file is listed. */
  incomplete(): string[] {
    const listed = 'SELECT key, count(*) AS listed FROM files GROUP BY key';
    const differing = `SELECT key FROM groups LEFT JOIN (${listed}) USING (key) WHERE files IS NOT coalesce(listed, 0)`;
    return this.#database
      .prepare(differing)
      .all()
      .map(({ key }) => String(key));
  }

  /** Every file with the key of its group. */
  files(): Iterable<WrittenFile & FileGroup> {
    const rows = this.#database.prepare('SELECT path, key, size, modified, sum FROM files').iterate();
    return rows as unknown as Iterable<WrittenFile & FileGroup>;
  }

  /** How many files the site has. */
  count(): number {
    return Number(this.#database.prepare('SELECT count(DISTINCT path) AS files FROM files').get()?.['files']);
  }

  /** Paths of the files that only some groups have. */
  pathsOf(keys: ReadonlySet<string>): string[] {
    const paths = this.#database.prepare('SELECT path FROM files WHERE key = ?');
    const others = this.#database.prepare('SELECT key FROM files WHERE path = ?');
    const all = [...keys].flatMap((key) => paths.all(key).map(({ path }) => String(path)));
    return all.filter((path) => others.all(path).every(({ key }) => keys.has(String(key))));
  }

  /** Takes groups out and puts others in, all or nothing. */
  change(gone: Iterable<string>, written: Iterable<WrittenGroup>): void {
    const database = this.#database;
    const removeFiles = database.prepare('DELETE FROM files WHERE key = ?');
    const removeGroup = database.prepare('DELETE FROM groups WHERE key = ?');
    const addGroup = database.prepare('INSERT OR REPLACE INTO groups VALUES (?, ?)');
    const addFile = database.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)');
    database.exec('BEGIN IMMEDIATE');
    try {
      for (const key of gone) {
        removeFiles.run(key);
        removeGroup.run(key);
      }
      for (const { key, files } of written) {
        addGroup.run(key, files.length);
        for (const { path, size, modified, sum } of files) addFile.run(path, key, size, modified, sum);
      }
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }

  /** The number of the folder beside the site that holds the same files; undefined where none is known to. */
  get spare(): number | undefined {
    const row = this.#database.prepare("SELECT value FROM facts WHERE name = 'spare'").get();
    return row && Number(row['value']);
  }

  set spare(inode: number | undefined) {
    if (inode === undefined) this.#database.exec("DELETE FROM facts WHERE name = 'spare'");
    else this.#database.prepare("INSERT OR REPLACE INTO facts VALUES ('spare', ?)").run(inode);
  }

  close(): void {
    this.#database.close();
  }
}

const schema = `
  CREATE TABLE IF NOT EXISTS groups (key TEXT PRIMARY KEY, files INTEGER) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS files (
    path TEXT, key TEXT, size INTEGER, modified INTEGER, sum TEXT, PRIMARY KEY (path, key)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS files_of_group ON files (key);
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
`;
