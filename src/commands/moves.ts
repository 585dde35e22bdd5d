import { copyFile, rename } from 'node:fs/promises';

/** Changes of names that belong together: all of them are done, or none. */
export class Moves {
  readonly #undo: (() => Promise<void>)[] = [];

  async rename(from: string, to: string): Promise<void> {
    await rename(from, to);
    this.#undo.push(() => rename(to, from));
  }

  /** Lays a copy of a file aside, which takes its place again when all is taken back. */
  async copyAside(file: string, copy: string): Promise<void> {
    await copyFile(file, copy);
    this.#undo.push(() => rename(copy, file));
  }

  /**
   * Takes back what was done so far, the last first.
   *
   * @param cause what went wrong
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
