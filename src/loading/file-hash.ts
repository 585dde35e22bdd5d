import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { identityOf } from './file-identity.ts';

/** Bytes: a file past every limit is refused, not read. */
export const largestHashed = 50 * 1024 * 1024;

/**
 * Hash of the bytes of a file; its size where it is too large or may not be read, nothing where there is no file. It
 * waits for the disk: many small files are read sooner so than side by side.
 */
export function hashFile(file: string): string {
  const size = identityOf(file)?.size;
  if (size === undefined) return '';
  try {
    return hashOpened(file) ?? String(size);
  } catch {
    return String(size);
  }
}

/** What has come to the place of a file meanwhile is not waited for, though it be a pipe. */
function hashOpened(file: string): string | undefined {
  const opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(opened);
    return found.isFile() && found.size <= largestHashed ? hash('sha256', readFileSync(opened)) : undefined;
  } finally {
    closeSync(opened);
  }
}
