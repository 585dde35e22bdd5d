import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { settings } from '../settings/settings.ts';
import { sumOf } from './sum.ts';
import { writeWhole } from './write-whole.ts';

/** A file to be read, and the checksum that it must have where it is one that is kept. */
export interface SummedFile {
  /**
   * Absolute path; or its path below the cache of the journal where it has a checksum, and below the content folder where
   * it has none: what is kept of a text stays true when the project is moved.
   */
  readonly from: string;
  /** SHA-256, hexadecimal. */
  readonly sum?: string | undefined;
}

/** A file that is kept alone in a folder; its name is its checksum. */
export interface KeptFile extends SummedFile {
  readonly sum: string;
  /** Its size. */
  readonly bytes: number;
}

/** A file in the cache of the journal. @param path absolute */
export function belowCache(path: string, sum: string): SummedFile {
  return { from: relative(settings().journalCache, path), sum };
}

/** A file of the content as it is. @param path absolute */
export function belowContent(path: string): SummedFile {
  return { from: relative(settings().content, path) };
}

/** Absolute path of a file. */
export function absolutePath({ from, sum }: SummedFile): string {
  const { content, journalCache } = settings();
  return resolve(sum === undefined ? content : journalCache, from);
}

/** The file that is kept in a folder, if there is one. @param folder absolute path */
export async function keptFile(folder: string): Promise<KeptFile | undefined> {
  const names = await readdir(folder).catch(() => []);
  const sum = names.find((name) => !name.startsWith('.'));
  if (sum === undefined) return undefined;
  const from = join(folder, sum);
  const found = await stat(from).catch(() => undefined);
  return found && { from, sum, bytes: found.size };
}

/** Keeps a file in a folder of its own. @param folder absolute path; made where there is none */
export async function keepFile(folder: string, content: string | Uint8Array): Promise<KeptFile> {
  const sum = sumOf(content);
  const from = join(folder, sum);
  await writeWhole(from, content);
  return { from, sum, bytes: Buffer.byteLength(content) };
}

/** The file that is kept in a folder, else made and kept there. */
export async function keptOrMade(folder: string, make: () => Promise<string | Uint8Array>): Promise<KeptFile> {
  return (await keptFile(folder)) ?? keepFile(folder, await make());
}

/** A kept file is not what it was. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/**
 * The bytes of a file.
 *
 * @throws DamagedFile where a kept file is gone or has not its checksum; its folder is gone then, so that whoever runs
 *   again makes anew what was in it
 */
export async function readSound(file: SummedFile): Promise<Buffer> {
  const { sum } = file;
  const from = absolutePath(file);
  const bytes = await readFile(from).catch((error) => whereKept(error, sum));
  if (bytes && (sum === undefined || sumOf(bytes) === sum)) return bytes;
  await rm(dirname(from), { recursive: true, force: true });
  throw new DamagedFile('A file of the cache was damaged and is removed; run the command again, which makes it anew');
}

/** A kept file that is gone is a damaged one. */
function whereKept(error: NodeJS.ErrnoException, sum: string | undefined): undefined {
  if (sum === undefined || error.code !== 'ENOENT') throw error;
}
