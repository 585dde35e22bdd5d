import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { noneThere } from '../../files/disk-failure.ts';
import { Moves } from '../moves.ts';
import { move } from './move.ts';

// A folder on which a disk is mounted cannot be renamed: what is in it is replaced there, each entry by a rename. At each
// moment the names of the folders tell how far it has come, so that a run that was killed can be mended.

/** Begins the names of what Casebook lays into a folder that it replaces. */
export const insideMark = '.casebook-';

/** What every new disk has at its root. */
const ofTheDisk = 'lost+found';

const places = (out: string) => ({
  /** What is to come. */
  ready: join(out, `${insideMark}new`),
  /** What was there; not all of it for as long as it has this name. */
  leaving: join(out, `${insideMark}old`),
  /** All that was there. */
  previous: join(out, `${insideMark}previous`),
});

/** Whether something at the root of a published folder is neither its disk's nor what this lays into it. */
export const isPublished = (name: string): boolean => name !== ofTheDisk && !name.startsWith(insideMark);

/** The names in a folder that are neither its disk's nor what this lays into it; none where there is no such folder. */
export async function namesInside(out: string): Promise<string[]> {
  const names: string[] = await readdir(out).catch(noneThere);
  return names.filter(isPublished);
}

/**
 * Puts what is in one folder in the place of what is in another.
 *
 * @throws NotTakenBack where it went wrong and what was there before is still in a folder in it
 */
export async function replaceInside(out: string, built: string): Promise<void> {
  const { ready, leaving, previous } = places(out);
  const moves = new Moves();
  try {
    await move(built, ready);
    await mkdir(leaving);
    for (const name of await namesInside(out)) await moves.rename(join(out, name), join(leaving, name));
    await moves.rename(leaving, previous);
    for (const name of await readdir(ready)) await moves.rename(join(ready, name), join(out, name));
  } catch (error) {
    await moves.undo(error);
    await clear(out);
    throw error;
  }
}

/** Removes what a replacement leaves. */
export async function clear(out: string): Promise<void> {
  const { ready, leaving, previous } = places(out);
  for (const place of [ready, leaving, previous]) await rm(place, { recursive: true, force: true });
}

/** Ends what a run that was killed had begun: goes on where all that was there had left, else puts it back. */
export async function mendInside(out: string): Promise<void> {
  const { ready, leaving, previous } = places(out);
  if (existsSync(previous)) await moveAll(ready, out);
  else await moveAll(leaving, out);
  await clear(out);
}

async function moveAll(from: string, to: string): Promise<void> {
  for (const name of await readdir(from).catch(noneThere)) await rename(join(from, name), join(to, name));
}
