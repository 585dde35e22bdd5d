import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file below a folder by its path, in base64, to compare two states of it. */
export async function folderBytes(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.sort().map(async (file) => [relative(folder, file), (await readFile(file)).toString('base64')]);
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>;
}
