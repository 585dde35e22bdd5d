import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sqlite } from './sqlite.ts';

/** A lock that this process holds; the system takes it back from a process that ends, however it ends. */
export interface Lock {
  /** Gives it back; does nothing where that was done before. */
  release(): void;
}

/** Any number of processes may share a lock; an exclusive one is held by one process and nobody else. */
export type LockKind = 'shared' | 'exclusive';

/** Milliseconds between two looks at a lock that another process holds. */
const betweenLooks = 100;

/**
 * Takes a lock as soon as it is to be had.
 *
 * @param file absolute path of the file that stands for it; it is made where there is none
 * @param whileHeld called once, where another process holds it and this one has to wait
 */
export async function takeLock(file: string, kind: LockKind, whileHeld?: () => void): Promise<Lock> {
  for (let waited = false; ; waited = true) {
    const lock = await tryLock(file, kind);
    if (lock) return lock;
    if (!waited) whileHeld?.();
    await pause(betweenLooks);
  }
}

/**
 * Takes a lock, or gives undefined where another process holds it. Node has no locks of files; those of SQLite are the
 * system's own, on every platform, and no process that was killed leaves one behind.
 */
export async function tryLock(file: string, kind: LockKind): Promise<Lock | undefined> {
  makeFile(file);
  const { DatabaseSync } = await sqlite();
  const inode = inodeOf(file);
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    if (kind === 'exclusive') database.exec('BEGIN EXCLUSIVE');
    else database.exec('BEGIN; SELECT * FROM sqlite_schema');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === busy) return undefined;
    throw error;
  }
  // Whoever held it before may have removed the file since it was opened here: it locks nothing any more.
  if (inode === undefined || inodeOf(file) !== inode) {
    database.close();
    return tryLock(file, kind);
  }
  held.add(database);
  return {
    release() {
      if (held.delete(database)) release(file, kind, () => database.close());
    },
  };
}

/** What is collected as garbage would be closed: a lock that nobody keeps is held until the process ends. */
const held = new Set<object>();

/** SQLITE_BUSY (https://sqlite.org/rescode.html#busy) */
const busy = 5;

/** A file that cannot be made is told by its own name; SQLite would say that a database cannot be opened. */
function makeFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}

/** An exclusive lock takes its file away: nobody else has it. Windows removes none that is open. */
function release(file: string, kind: LockKind, close: () => void): void {
  const remove = (): void => {
    try {
      rmSync(file, { force: true });
    } catch {
      // It stays, which hinders nobody.
    }
  };
  if (kind === 'exclusive' && process.platform !== 'win32') remove();
  close();
  if (kind === 'exclusive' && process.platform === 'win32') remove();
}
