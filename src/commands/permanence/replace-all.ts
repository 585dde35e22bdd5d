import { existsSync } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { leftoverMark, unfinishedFile } from '../../files/unfinished-work.ts';
import { settings } from '../../settings/settings.ts';
import { Moves } from '../moves.ts';
import { syncFolder, syncTree } from './sync.ts';

/** A file or a folder that is to be in a place, in the place of what is there now. */
export interface Replacement {
  /** Absolute path, below the content folder. */
  readonly place: string;
  /** Writes it to a path beside the place, where nothing is yet. */
  readonly make: (ready: string) => Promise<void>;
}

/** Where what is new waits, and what was there before is kept, until everything is in its place. */
const beside = (place: string, what: 'new' | 'old'): string =>
  join(dirname(place), `${leftoverMark}${what}-${basename(place)}`);

/**
 * Makes everything ready, then puts all of it in its place or nothing: also where the process is killed. From the first
 * move to the last a file names the places, so that the next command can complete them.
 *
 * @throws what went wrong, after all is as it was; NotTakenBack where it is not
 */
export async function replaceAll(replacements: readonly Replacement[]): Promise<void> {
  const places = replacements.map(({ place }) => place);
  const [only = ''] = places;
  try {
    for (const { place, make } of replacements) {
      await make(beside(place, 'new'));
      await syncTree(beside(place, 'new'));
    }
    // One move is whole by itself.
    if (places.length === 1 && !(await isFolder(only))) return await rename(beside(only, 'new'), only);
    await writeUnfinished(places);
  } catch (error) {
    await remove(places.map((place) => beside(place, 'new')));
    throw error;
  }
  await moveAll(places);
  await clear(places);
}

async function writeUnfinished(places: readonly string[]): Promise<void> {
  const { content } = settings();
  const below = places.map((place) => relative(content, place).split(sep).join('/'));
  const file = unfinishedFile(content);
  const ready = beside(file, 'new');
  try {
    await writeFile(ready, JSON.stringify({ places: below }));
    await syncTree(ready);
    await rename(ready, file);
    await syncFolder(content);
  } catch (error) {
    await remove([ready, file]);
    throw error;
  }
}

async function moveAll(places: readonly string[]): Promise<void> {
  const moves = new Moves();
  try {
    for (const place of places) {
      if (existsSync(place)) await setAside(place, moves);
      await moves.rename(beside(place, 'new'), place);
    }
  } catch (error) {
    // The next command completes what cannot be taken back.
    await moves.undo(error);
    await rm(unfinishedFile(settings().content), { force: true });
    await remove(places.flatMap((place) => [beside(place, 'new'), beside(place, 'old')]));
    throw error;
  }
}

/** A file stays in its place until the new one takes it, so that nobody ever finds none. */
async function setAside(place: string, moves: Moves): Promise<void> {
  const isMoved = (await isFolder(place)) || (await isFolder(beside(place, 'new')));
  await (isMoved ? moves.rename(place, beside(place, 'old')) : moves.copyAside(place, beside(place, 'old')));
}

async function isFolder(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isDirectory() ?? false;
}

/** @throws LeftoverError where something of what was there before cannot be removed */
async function clear(places: readonly string[]): Promise<void> {
  const left = await remove(places.map((place) => beside(place, 'old')));
  const file = unfinishedFile(settings().content);
  await rm(file, { force: true }).catch(() => left.push(file));
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
async function remove(paths: readonly string[]): Promise<string[]> {
  await Promise.allSettled(paths.map((path) => rm(path, { recursive: true, force: true })));
  return paths.filter((path) => existsSync(path));
}

/**
 * Completes what a command was stopped at. What has been put back by hand where a folder was taken away is what is
 * replaced: it takes the place of what was set aside.
 *
 * @param places absolute paths of all that it was replacing
 */
export async function completeAll(places: readonly string[]): Promise<void> {
  for (const place of places) {
    if (!existsSync(beside(place, 'new'))) continue;
    if (existsSync(place)) {
      await rm(beside(place, 'old'), { recursive: true, force: true });
      await setAside(place, new Moves());
    }
    await rename(beside(place, 'new'), place);
  }
  await clear(places);
}
