import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { versionsFolder } from '../../content/article/list-versions.ts';
import { contentBounds } from '../../files/content-bounds.ts';
import { listReport } from '../../files/list-folder.ts';
import { copyInside } from '../../files/read-inside.ts';
import { shownPath } from '../../settings/settings.ts';
import { copyFolder } from './copy-folder.ts';
import { type CommittedPath, writeFromGit } from './git-folder.ts';

/** The number that the version of an article that is out now gets when it is kept. */
export async function nextVersion(article: string): Promise<number> {
  const names = await readdir(join(article, versionsFolder)).catch(() => []);
  return Math.max(0, ...names.map(Number).filter(Number.isInteger)) + 1;
}

/**
 * Writes the folder of an article anew with a new text, and keeps what was published as an earlier version.
 *
 * @param committed where git has that; without it, what lies in the folder is what was published
 */
export async function copyWithVersion(
  article: string,
  ready: string,
  text: string,
  version: number,
  committed?: CommittedPath,
): Promise<void> {
  await copyFolder(article, ready);
  const kept = join(ready, versionsFolder, String(version));
  if (committed) {
    await writeFromGit(committed, kept);
    await rm(join(kept, versionsFolder), { recursive: true, force: true });
  } else {
    const names = listReport(article).files.filter((name) => !name.startsWith(`${versionsFolder}/`));
    for (const name of names) await keep(join(article, name), join(kept, name));
  }
  await writeText(ready, text);
}

/** Writes the folder of an article anew with a new text and without any earlier version. */
export async function copyWithoutVersions(article: string, ready: string, text: string): Promise<void> {
  await copyFolder(article, ready);
  await rm(join(ready, versionsFolder), { recursive: true, force: true });
  await writeText(ready, text);
}

/** Where the report was a link, its folder gets a text of its own: what the link leads to is somebody else's. */
async function writeText(ready: string, text: string): Promise<void> {
  await rm(join(ready, 'article.md'), { force: true });
  await writeFile(join(ready, 'article.md'), text);
}

/** A version holds the files themselves: what a link leads to may change. */
async function keep(file: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const obstacle = copyInside(file, contentBounds(), Number.POSITIVE_INFINITY, to);
  if (obstacle) throw new Error(`"${shownPath(file)}" ${obstacle.why}`);
}
