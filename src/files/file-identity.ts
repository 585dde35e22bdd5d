import { type Stats, statSync } from 'node:fs';

/** What tells a file apart from what stood at its place before, without reading it. */
export type FileIdentity = Pick<Stats, 'ino' | 'size' | 'mtimeMs' | 'ctimeMs'>;

/** Milliseconds that two changes of a file may lie apart and bear the same times: the clocks of file systems tick. */
const tick = 50;

/** The same where times are kept in whole seconds, as on FAT. */
const coarseTick = 2000;

/** The identity of a file or a folder; that of what a link leads to; undefined where nothing is. */
export function identityOf(path: string): (FileIdentity & { readonly isFile: boolean }) | undefined {
  const found = attempt(path);
  if (!found) return undefined;
  const { ino, size, mtimeMs, ctimeMs } = found;
  return { ino, size, mtimeMs, ctimeMs, isFile: found.isFile() };
}

/** A link may lead in a circle, and a folder may be closed to us. */
function attempt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

export function isSame(a: FileIdentity, b: FileIdentity): boolean {
  return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;
}

/**
 * Whether a later change could bear the same times, so that only its bytes tell a file apart.
 *
 * @param at when the file was looked at, in milliseconds since 1970
 */
export function mayHideChange({ mtimeMs, ctimeMs }: FileIdentity, at: number): boolean {
  const changed = Math.max(mtimeMs, ctimeMs);
  return changed > at - (changed % 1000 === 0 ? coarseTick : tick);
}
