import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { type Bounds, findInside, type Obstacle, whereThere } from './find-inside.ts';

/** A file that has more bytes than are read. */
export interface TooLarge extends Obstacle {
  /** In bytes. */
  readonly size: number;
}

interface OpenFile {
  readonly descriptor: number;
  /** In bytes, when it was opened. */
  readonly size: number;
}

/** Should a link or a pipe take the place of the file meanwhile, opening fails at once. Windows knows neither flag. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const changing: Obstacle = {
  rule: 'unreadable-file',
  why: 'was changed while it was being read; run the command again',
};

/**
 * Reads a file that lies within its bounds, or says why not. What may be read is decided of the file that is open: it
 * may grow or be swapped meanwhile.
 *
 * @param file absolute path
 * @param limit most bytes
 * @throws what the disk refuses
 */
export function readInside(file: string, bounds: Bounds, limit: number): { bytes: Buffer } | Obstacle | TooLarge {
  return withOpen(file, bounds, ({ descriptor, size }) => {
    const bytes = size > limit ? undefined : readWhole(descriptor, size, limit);
    return bytes ? { bytes } : tooLarge(Math.max(size, limit + 1), limit);
  });
}

/** The same for no more than its first bytes, however large it is. @param length most bytes */
export function readHead(file: string, bounds: Bounds, length: number): { bytes: Buffer; size: number } | Obstacle {
  return withOpen(file, bounds, ({ descriptor, size }) => {
    const bytes = Buffer.alloc(Math.min(size, length));
    return { bytes: bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0)), size };
  });
}

/** Copies a file to a path where a new file is made, which nobody may run. @returns what is in the way */
export function copyInside(file: string, bounds: Bounds, limit: number, to: string): Obstacle | TooLarge | undefined {
  return withOpen(file, bounds, ({ descriptor, size }) => {
    if (size > limit) return tooLarge(size, limit);
    const copy = openSync(to, 'w');
    try {
      const chunk = Buffer.allocUnsafe(Math.min(size, chunkLength));
      for (let at = 0; at < size; ) {
        const read = readSync(descriptor, chunk, 0, Math.min(chunk.length, size - at), at);
        if (read === 0) return changing;
        at += writeSync(copy, chunk, 0, read);
      }
      return undefined;
    } finally {
      closeSync(copy);
    }
  });
}

const chunkLength = 1024 * 1024;

function withOpen<T>(file: string, bounds: Bounds, read: (open: OpenFile) => T): T | Obstacle {
  const open = openInside(file, bounds);
  if (!('descriptor' in open)) return open;
  try {
    return read(open);
  } finally {
    closeSync(open.descriptor);
  }
}

function openInside(file: string, bounds: Bounds): OpenFile | Obstacle {
  const found = findInside(file, bounds);
  if ('why' in found) return found;
  const descriptor = whereThere(() => openSync(found.real, flags));
  if (descriptor === undefined) return changing;
  const stats = fstatSync(descriptor);
  if (stats.isFile()) return { descriptor, size: stats.size };
  closeSync(descriptor);
  return changing;
}

function readWhole(descriptor: number, size: number, limit: number): Buffer | undefined {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > limit) return undefined;
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, limit + 1));
  }
}

function tooLarge(size: number, limit: number): TooLarge {
  return { rule: 'file-too-large', why: `has ${formatBytes(size)}; expected at most ${formatBytes(limit)}`, size };
}

/** "12 bytes", "3.5 MB", "2 GB"; rounded up, so that what is past a limit is said to be more than it. */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const power = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${Math.ceil((bytes / 1024 ** power) * 10) / 10} ${units[power]}`;
}
