import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { settings } from '../../loading/settings.ts';
import { projectFolder } from '../options.ts';
import { undone } from './pages.ts';

/**
 * Removes what was made of texts that may not stay; it can be made again. Called before these are changed: were it to
 * fail after, the command would not run again.
 */
export async function emptyCache(): Promise<void> {
  const made = [settings().cache, join(projectFolder, '.astro', 'data-store.json')];
  // A development server may be writing there.
  for (const path of made) await rm(path, { recursive: true, force: true, maxRetries: 20 }).catch(undone);
}
