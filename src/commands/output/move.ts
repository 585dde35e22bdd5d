import { cp, rename, rm } from 'node:fs/promises';

/** Moves a folder to a path where nothing is, on another disk, too. Nothing is at the new path where it fails. */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await copyWhole(from, to);
    await rm(from, { recursive: true, force: true });
  }
}

async function copyWhole(from: string, to: string): Promise<void> {
  try {
    await cp(from, to, { recursive: true });
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    throw error;
  }
}

/** Renames that belong together: all of them are done, or none. */
export class Renames {
  readonly #undo: (() => Promise<void>)[] = [];

  async rename(from: string, to: string): Promise<void> {
    await rename(from, to);
    this.#undo.push(() => rename(to, from));
  }

  /**
   * Takes back what was renamed so far, the last first.
   *
   * @throws NotTakenBack where that fails
   */
  async undo(cause: unknown): Promise<void> {
    try {
      for (let back = this.#undo.pop(); back; back = this.#undo.pop()) await back();
    } catch {
      throw new NotTakenBack((cause as Error).message, { cause });
    }
  }
}

/** Something went wrong, and what had been moved away could not be put back. */
export class NotTakenBack extends Error {
  override readonly name = 'NotTakenBack';
}
