import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { sep } from 'node:path';
import type { RuleId } from '../faults/rules.ts';

/** The folder that a file must be in, links followed. */
export interface Bounds {
  /** Absolute path; the folder itself, or one above it, may be a link. */
  readonly folder: string;
  /** What messages call it, as "the content folder". */
  readonly name: string;
}

/** Why a file is not read. */
export interface Obstacle {
  readonly rule: RuleId;
  /** What was found and its cure, as the end of a sentence that begins with the name of the file. */
  readonly why: string;
  /** What the caller may know a better cure for. */
  readonly found?: 'nothing' | 'a folder';
}

/** A file that lies within its bounds. */
export interface FoundFile {
  /** Absolute path without a link in it. */
  readonly real: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Finds a file by its real path without opening it: a pipe would wait for ever, and a device never ends.
 *
 * @param file absolute path
 * @throws what the disk refuses
 */
export function findInside(file: string, bounds: Bounds): FoundFile | Obstacle {
  const own = whereThere(() => lstatSync(file));
  if (!own) return { rule: 'missing-file', why: `is not in ${bounds.name}`, found: 'nothing' };
  const real = whereThere(() => realpathSync.native(file));
  if (real === undefined)
    return { rule: 'missing-file', why: 'is a link that leads nowhere; put the file itself here' };
  if (!real.startsWith(realpathSync.native(bounds.folder) + sep)) return outside(own.isSymbolicLink(), bounds);
  const found = lstatSync(real);
  return found.isFile() ? { real, size: found.size } : noFile(found);
}

function outside(isLink: boolean, { name }: Bounds): Obstacle {
  const found = isLink ? 'is a link that leads' : 'is in a folder that is a link and leads';
  return { rule: 'path-outside-folder', why: `${found} outside ${name}; put a copy in its place` };
}

function noFile(found: Stats): Obstacle {
  if (found.isDirectory())
    return { rule: 'missing-file', why: 'is a folder; expected a file of that name', found: 'a folder' };
  return { rule: 'special-file', why: specialWhy(found) };
}

/** What is said of what is neither file, folder nor link. */
export function specialWhy(found: Pick<Stats, 'isFIFO' | 'isSocket'>): string {
  const kind = found.isFIFO() ? 'a pipe' : found.isSocket() ? 'a socket' : 'a device';
  return `is ${kind}, which holds no text and no picture; remove it`;
}

/** Codes of errors that say that a path leads to nothing: a link may lead to itself, a name be longer than names can be. */
const nothingThere = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** What is found where something is there, else undefined; other errors are thrown again. */
export function whereThere<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (error) {
    if (nothingThere.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
