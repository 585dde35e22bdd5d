import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '../../loading/settings.ts';
import { projectFolder } from '../options.ts';
import { locksFolder } from './lock-content.ts';
import { undone } from './pages.ts';

/**
 * Removes what was made of texts that may not stay; it can be made again. Called before these are changed: were it to
 * fail after, the command would not run again.
 */
export async function emptyCache(): Promise<void> {
  const { cache } = settings();
  const names = await readdir(cache).catch(() => []);
  const kept = names.map((name) => join(cache, name)).filter((path) => path !== locksFolder());
  const made = [...kept, join(projectFolder, '.astro', 'data-store.json')];
  for (const path of made) await rm(path, { recursive: true, force: true }).catch(undone);
}
