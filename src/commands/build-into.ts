import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { projectFolder } from './options.ts';

/**
 * Builds into a folder. Astro (7.3, `getOutDirWithinCwd`) takes one whose path only begins like that of the project, as
 * /srv/casebook-site/dist for /srv/casebook, for a folder in it, and then runs pages where there are no packages: such a
 * folder is named by a link from elsewhere.
 *
 * @param folder absolute path
 * @param build is given the path to build into
 */
export async function buildInto(folder: string, build: (outDir: string) => Promise<void>): Promise<void> {
  if (!folder.startsWith(projectFolder) || folder.startsWith(projectFolder + sep)) return build(folder);
  const place = await mkdtemp(join(tmpdir(), 'link-to-site-'));
  try {
    await mkdir(folder, { recursive: true });
    await symlink(folder, join(place, 'site'), 'junction');
    await build(join(place, 'site'));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
