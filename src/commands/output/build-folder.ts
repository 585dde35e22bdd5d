import { hash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { settings } from '../../settings/settings.ts';
import { projectFolder } from '../options.ts';

/** Milliseconds after which nobody builds into a folder any more that was begun so long ago. */
const longestBuild = 24 * 60 * 60 * 1000;

/**
 * An empty folder to build the site in that is published at a path: no other build uses it.
 *
 * @param out absolute path
 * @returns absolute path of a folder that does not exist yet
 */
export async function buildFolder(out: string): Promise<string> {
  const all = buildFolders();
  const own = join(all, `${basename(settings().journalCache)}-${outputName(out)}`);
  await rm(own, { recursive: true, force: true });
  for (const name of await readdir(all).catch(() => [])) {
    const folder = join(all, name);
    const changed = await stat(folder).catch(() => undefined);
    if (changed && Date.now() - changed.mtimeMs > longestBuild) await rm(folder, { recursive: true, force: true });
  }
  return own;
}

/** Absolute path of the folder in which sites are built; names in it begin with that of the cache of their journal. */
export const buildFolders = (): string => join(projectFolder, '.cache', 'building');

/** A name for what belongs to one output alone. @param out absolute path */
export function outputName(out: string): string {
  return hash('sha256', out).slice(0, 12);
}
