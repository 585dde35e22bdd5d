import { hash } from 'node:crypto';
import { contentBounds } from './content-bounds.ts';
import { readInside } from './read-inside.ts';

/** Bytes: a file past every limit is refused, not read. */
export const largestHashed = 50 * 1024 * 1024;

/**
 * Hash of the bytes of a file of the content; what is said of it where it is not read. It waits for the disk: many small
 * files are read sooner so than side by side.
 */
export function hashFile(file: string): string {
  try {
    const read = readInside(file, contentBounds(), largestHashed);
    return 'bytes' in read ? hash('sha256', read.bytes) : read.why;
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}
