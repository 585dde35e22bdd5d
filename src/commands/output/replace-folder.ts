import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Moves } from '../moves.ts';

/** Where a folder is made ready beside the one that it is to replace, and where that stays until it is replaced. */
export interface Beside {
  readonly ready: string;
  readonly previous: string;
  /** Holds the same as the folder, for the next one that is made ready. */
  readonly spare: string;
}

/** Codes of a folder that cannot be renamed, because a disk is mounted there or what is above it cannot be written. */
const cannotMove = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS', 'EINVAL']);

/**
 * Puts the folder that is ready in the place of another: whole, or that is as it was.
 *
 * @returns false where the folder that is there cannot be moved away; nothing has changed then
 * @throws NotTakenBack where it went wrong and what was there before is still at `previous`
 */
export async function replaceFolder(out: string, { ready, previous }: Omit<Beside, 'spare'>): Promise<boolean> {
  await rm(previous, { recursive: true, force: true });
  const moves = new Moves();
  try {
    if (existsSync(out)) await moves.rename(out, previous);
  } catch (error) {
    if (cannotMove.has((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
  try {
    await rename(ready, out);
    return true;
  } catch (error) {
    await moves.undo(error);
    throw error;
  }
}

/** Puts back what a run that was killed had moved away. */
export async function mendFolder(out: string, { previous }: Pick<Beside, 'previous'>): Promise<void> {
  if (!existsSync(out) && existsSync(previous)) await rename(previous, out);
}
