import { createReadStream, ReadStream } from 'node:fs';
import { constants, copyFile, readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Obstacle } from '../files/find-inside.ts';
import { copyInside, readInside, streamInside } from '../files/read-inside.ts';
import { contentBounds } from './content-bounds.ts';
import { largestPublished } from './publish-folder-files.ts';
import { settings, shownPath } from './settings.ts';

// What is published comes out of the cache, or out of the content as it is. The latter may have been swapped since it was
// checked: each of these opens it as it was opened then.

const isOfContent = (from: string): boolean => from.startsWith(settings().content + sep);

const refusal = (from: string, { why }: Obstacle): Error => new Error(`"${shownPath(from)}" ${why}`);

/**
 * Copies a published file: never a hard link, so that a tool that edits the site in place reaches no original.
 *
 * @throws what is in the way
 */
export async function copyPublished(from: string, to: string): Promise<void> {
  if (!isOfContent(from)) return await copyFile(from, to, constants.COPYFILE_FICLONE);
  const obstacle = copyInside(from, contentBounds(), largestPublished, to);
  if (obstacle) throw refusal(from, obstacle);
}

/** The same as a stream. @throws what is in the way */
export function streamPublished(from: string): ReadStream {
  const stream = isOfContent(from) ? streamInside(from, contentBounds(), largestPublished) : createReadStream(from);
  if (stream instanceof ReadStream) return stream;
  throw refusal(from, stream);
}

/** The same as bytes. @throws what is in the way */
export async function readPublished(from: string): Promise<Buffer> {
  if (!isOfContent(from)) return await readFile(from);
  const read = readInside(from, contentBounds(), largestPublished);
  if ('bytes' in read) return read.bytes;
  throw refusal(from, read);
}
