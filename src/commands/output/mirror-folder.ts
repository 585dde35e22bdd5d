import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isPublished } from './replace-inside.ts';

// Two folders hold the same files, not copies of them: a site is not written twice, and takes its space once. Neither is
// ever written into; who changes a file puts another one in its place.

/** Gives a new folder the files of a published one. @param from, to absolute paths; there is nothing at the second */
export function mirrorFolder(from: string, to: string): void {
  mirror(from, to, isPublished);
}

function mirror(from: string, to: string, isMeant: (name: string) => boolean = () => true): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!isMeant(entry.name)) continue;
    if (entry.isDirectory()) mirror(source, target);
    else if (entry.isFile()) shareFile(source, target);
  }
}

/**
 * Brings a folder up to date that held the same files as another one.
 *
 * @param changed paths of the files that are others now
 * @param gone paths of those that are no more
 */
export function mirrorChanges(from: string, to: string, changed: Iterable<string>, gone: Iterable<string>): void {
  // First, since a folder may be now where a file was.
  removeFiles(to, gone);
  for (const path of changed) {
    const target = join(to, path);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(dirname(target), { recursive: true });
    shareFile(join(from, path), target);
  }
}

/** Removes files, and the folders that are empty without them. @param paths below the folder */
export function removeFiles(folder: string, paths: Iterable<string>): void {
  for (const path of paths) {
    removeFile(join(folder, path));
    for (let above = dirname(path); above !== '.'; above = dirname(above)) if (!removeEmpty(join(folder, above))) break;
  }
}

/** What stands elsewhere as a file may be a folder here, or be in something that is none. */
function removeFile(file: string): void {
  try {
    if (!lstatSync(file).isDirectory()) rmSync(file);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Codes of disks that give a file no second name. */
const noLinks = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

function shareFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if (!noLinks.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(source, target);
    const { atime, mtime } = statSync(source);
    utimesSync(target, atime, mtime);
  }
}
