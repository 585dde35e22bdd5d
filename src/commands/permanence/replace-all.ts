import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { leftoverMark } from '../../loading/list-files.ts';

/** A file or a folder that is to be in a place, in the place of what is there now. */
export interface Replacement {
  /** Absolute path. */
  readonly place: string;
  /** Writes it to a path beside the place, where nothing is yet. */
  readonly make: (ready: string) => Promise<void>;
}

const beside = (place: string, what: 'new' | 'old'): string =>
  join(dirname(place), `${leftoverMark}${what}-${basename(place)}`);

/**
 * Makes everything ready, then puts all of it in its place or nothing.
 *
 * @throws what went wrong, after all is as it was
 */
export async function replaceAll(replacements: readonly Replacement[]): Promise<void> {
  const places = replacements.map(({ place }) => place);
  const undo: (() => Promise<void>)[] = [];
  const move = async (from: string, to: string): Promise<void> => {
    await rename(from, to);
    undo.push(() => rename(to, from));
  };
  try {
    for (const { place, make } of replacements) await make(beside(place, 'new'));
    for (const place of places) {
      if (existsSync(place)) await move(place, beside(place, 'old'));
      await move(beside(place, 'new'), place);
    }
  } catch (error) {
    for (const back of undo.reverse()) await back();
    await remove(places.map((place) => beside(place, 'new')));
    throw error;
  }
  const left = await remove(places.map((place) => beside(place, 'old')));
  if (left.length > 0) throw new LeftoverError(left);
}

/** Everything is in its place, but what was there before could not be removed. */
export class LeftoverError extends Error {
  override readonly name = 'LeftoverError';

  constructor(paths: readonly string[]) {
    super(`what was there before could not be removed; remove it yourself: ${paths.join(', ')}`);
  }
}

/** Removes what it can, and gives what is left. */
async function remove(paths: readonly string[]): Promise<readonly string[]> {
  await Promise.allSettled(paths.map((path) => rm(path, { recursive: true, force: true })));
  return paths.filter((path) => existsSync(path));
}

/**
 * Mends what a command left that was killed: what had been in a place is put back, what lies beside it is removed.
 *
 * @returns absolute paths of what was put back
 */
export async function mendFolder(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(leftoverMark));
  const back: string[] = [];
  for (const name of names) {
    const old = `${leftoverMark}old-`;
    const place = join(folder, name.slice(old.length));
    if (name.startsWith(old) && !existsSync(place)) {
      await rename(join(folder, name), place);
      back.push(place);
    } else await rm(join(folder, name), { recursive: true, force: true });
  }
  return back;
}
