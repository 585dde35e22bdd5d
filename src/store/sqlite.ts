import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

/** SQLite, loaded without the notice that older versions of Node print of it, which would confuse an editor. */
export async function sqlite() {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return await import('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

/**
 * Opens a database of the cache.
 *
 * @param file absolute path; made where there is none
 * @param schema makes its tables
 * @throws where it is damaged
 */
export async function openDatabase(file: string, schema: string): Promise<DatabaseSync> {
  mkdirSync(dirname(file), { recursive: true });
  const { DatabaseSync } = await sqlite();
  const database = new DatabaseSync(file);
  try {
    // What is taken out may be a text that was withdrawn.
    database.exec('PRAGMA secure_delete = ON');
    const { quick_check: state } = database.prepare('PRAGMA quick_check(1)').get() ?? {};
    if (state !== 'ok') throw new Error(`${file} is damaged: ${String(state)}`);
    database.exec(schema);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
