import { sep } from 'node:path';
import { contentBounds } from '../files/content-bounds.ts';
import type { Obstacle } from '../files/find-inside.ts';
import { readInside } from '../files/read-inside.ts';
import { settings, shownPath } from '../settings/settings.ts';
import { absolutePath, readSound, type SummedFile } from '../store/kept-file.ts';
import { largestPublished } from './article/publish-folder-files.ts';

// What is published comes out of the cache, or out of the content as it is. The latter may have been swapped since it was
// checked: each of these opens it as it was opened then.

const isOfContent = (from: string): boolean => from.startsWith(settings().content + sep);

const refusal = (from: string, { why }: Obstacle): Error => new Error(`"${shownPath(from)}" ${why}`);

/** The bytes of a published file. @throws what is in the way, DamagedFile where it is kept and not what it was */
export async function readPublished(file: SummedFile): Promise<Buffer> {
  const from = absolutePath(file);
  if (file.sum !== undefined || !isOfContent(from)) return await readSound(file);
  const read = readInside(from, contentBounds(), largestPublished);
  if ('bytes' in read) return read.bytes;
  throw refusal(from, read);
}
