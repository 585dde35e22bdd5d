import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionsFolder } from '../../loading/list-versions.ts';

/** The number that the version of an article that is out now gets when it is kept. */
export async function nextVersion(article: string): Promise<number> {
  const names = await readdir(join(article, versionsFolder)).catch(() => []);
  return Math.max(0, ...names.map(Number).filter(Number.isInteger)) + 1;
}

/** Writes the folder of an article anew with a new text, the one of today kept as an earlier version. */
export async function copyWithVersion(article: string, ready: string, text: string, version: number): Promise<void> {
  await cp(article, ready, { recursive: true });
  const kept = join(ready, versionsFolder, String(version));
  await mkdir(kept, { recursive: true });
  const names = (await readdir(article)).filter((name) => name !== versionsFolder);
  for (const name of names) await cp(join(article, name), join(kept, name), { recursive: true });
  await writeFile(join(ready, 'article.md'), text);
}

/** Writes the folder of an article anew with a new text and without any earlier version. */
export async function copyWithoutVersions(article: string, ready: string, text: string): Promise<void> {
  await cp(article, ready, { recursive: true });
  await rm(join(ready, versionsFolder), { recursive: true, force: true });
  await writeFile(join(ready, 'article.md'), text);
}
