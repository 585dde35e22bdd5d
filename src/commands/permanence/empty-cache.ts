import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { printError } from '../../faults/print.ts';
import { programsFolder } from '../../program/compiled-program.ts';
import { settings } from '../../settings/settings.ts';
import { cacheLock, locksFolder } from '../../store/cache-locks.ts';
import { takeLock, tryLock } from '../../store/locks.ts';
import { projectFolder } from '../options.ts';
import { buildFolders } from '../output/build-folder.ts';
import { undone } from './pages.ts';

/**
 * Waits for commands that use the cache of this journal, and keeps others from it until this process ends. Called before
 * the content is opened, which a build does while it uses the cache.
 */
export async function claimCache(): Promise<void> {
  const wait = () => printError('Another command uses this journal; waiting for its end');
  await takeLock(cacheLock('command'), 'exclusive', wait);
  isClaimed = true;
}

let isClaimed = false;

/**
 * Removes what was made of texts that may not stay; it can be made again. Called before these are changed: were it to
 * fail after, the command would not run again. The cache must be claimed. The caches of other journals go, too, but where
 * they are in use: a journal whose folder was moved has one that is found by its path no more.
 */
export async function emptyCache(): Promise<void> {
  if (!isClaimed) throw new Error('The cache was not claimed');
  const { cache, journalCache } = settings();
  const own = basename(journalCache);
  await removeJournal(own).catch(undone);
  const names = await readdir(cache).catch(() => []);
  for (const name of names.filter((each) => each !== own)) await removeOther(name).catch(undone);
}

/** @param journal name of the cache of a journal */
async function removeJournal(journal: string): Promise<void> {
  const builds = await readdir(buildFolders()).catch(() => []);
  const killed = builds.filter((name) => name.startsWith(`${journal}-`)).map((name) => join(buildFolders(), name));
  const places = [join(settings().cache, journal), join(projectFolder, '.astro', 'data-store.json'), ...killed];
  for (const place of places) await removeAtOnce(place);
}

/** A development server that goes on writing there begins a folder of its own, once: it never races with a removal. */
async function removeAtOnce(place: string): Promise<void> {
  if (!existsSync(place)) return;
  const aside = join(dirname(place), `removed-${randomUUID()}`);
  await rename(place, aside);
  await rm(aside, { recursive: true, force: true, maxRetries: 20 });
}

/** @param name of what lies in the cache */
async function removeOther(name: string): Promise<void> {
  // Of compiled programs none holds a word of a journal.
  if ([locksFolder(), buildFolders(), programsFolder].some((folder) => basename(folder) === name)) return;
  const lock = await tryLock(cacheLock('command', name), 'exclusive');
  if (lock) await removeJournal(name);
  lock?.release();
}
