import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArticleFolder } from './article-folder.ts';
import { isByproduct } from './list-files.ts';

/** A file by its name in a folder, as "figures/ct.jpg". */
export type NamedBytes = readonly [name: string, bytes: Uint8Array];

/** Hash of the files of a folder, wherever that is. */
export async function contentsDigest({ path, files }: ArticleFolder): Promise<string> {
  const read = files.map(async (name): Promise<NamedBytes> => [name, await readFile(join(path, name))]);
  return digestOfFiles(await Promise.all(read));
}

/** Hash of files with their names. Git may give a text other line ends, and computers put files of their own beside them. */
export function digestOfFiles(files: readonly NamedBytes[]): string {
  const hash = createHash('sha256');
  const known = files.map(([name, bytes]) => [name.normalize(), bytes] as const);
  for (const [name, bytes] of known.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (isByproduct(basename(name))) continue;
    const text = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    hash.update(`\0${name}\0${text.length}\0`).update(text, 'latin1');
  }
  return hash.digest('hex');
}
