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
 * @param patience milliseconds to wait for another process that uses it
 * @throws where it is none
 */
export async function openDatabase(file: string, schema: string, patience = 0): Promise<DatabaseSync> {
  mkdirSync(dirname(file), { recursive: true });
  const { DatabaseSync } = await sqlite();
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    // What is taken out may be a text that was withdrawn.
    database.exec('PRAGMA secure_delete = ON');
    database.exec(schema);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Opens one that is to be read whole. @throws where any of it is damaged */
export async function openSoundDatabase(file: string, schema: string): Promise<DatabaseSync> {
  const database = await openDatabase(file, schema);
  const { quick_check: state } = database.prepare('PRAGMA quick_check(1)').get() ?? {};
  if (state === 'ok') return database;
  database.close();
  throw new Error(`${file} is damaged: ${String(state)}`);
}
