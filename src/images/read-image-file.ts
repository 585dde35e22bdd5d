import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, sep } from 'node:path';
import type { RuleId } from '../faults/rules.ts';
import { didYouMean } from '../faults/suggest.ts';
import { hasImageName } from './published-names.ts';
import { tooManyBytes } from './settings.ts';

export interface ImageFile {
  readonly bytes: Buffer;
  /** Every name in the folder of the image. */
  readonly siblings: readonly string[];
}

export interface NoImageFile {
  readonly rule: RuleId;
  readonly message: string;
}

/**
 * Reads an image of an article's folder, or says why it may not or cannot be read. Synchronous: on a cold build this is
 * most of the cost of an image that is in the cache, and a worker has nothing else to do meanwhile.
 */
export function readImageFile(file: string, name: string): ImageFile | NoImageFile {
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(name)) {
    return outside(name, 'is on another server; put a copy into the folder of the report and name it here');
  }
  if (isAbsolute(name) || name.split(/[\\/]/).includes('..') || /^[a-z]:|\\/i.test(name)) {
    return outside(name, 'is outside the folder of the report; put a copy into it');
  }
  const siblings = attempt(() => readdirSync(dirname(file))) ?? [];
  const onDisk = siblings.find((sibling) => sibling.normalize() === basename(file).normalize());
  if (onDisk === undefined) return missing(name, siblings);
  return readFound(join(dirname(file), onDisk), name, siblings);
}

function readFound(path: string, name: string, siblings: readonly string[]): ImageFile | NoImageFile {
  const depth = name.split('/').filter((part) => part !== '' && part !== '.').length;
  let folder = path;
  for (let level = 0; level < depth; level++) folder = dirname(folder);
  const real = attempt(() => realpathSync.native(path));
  if (real === undefined) return missing(name, siblings);
  if (!real.startsWith(realpathSync.native(folder) + sep)) {
    return outside(name, 'is a link to a file outside the folder of the report; put a copy into it');
  }
  const status = statSync(real);
  if (!status.isFile())
    return missing(
      name,
      siblings.filter((sibling) => sibling !== name),
    );
  if (status.size >= tooManyBytes) return tooLarge(name, status.size);
  if (status.size === 0)
    return { rule: 'unreadable-image', message: `Image "${name}" is an empty file; copy it again` };
  return { bytes: readFileSync(real), siblings };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function outside(name: string, why: string): NoImageFile {
  return { rule: 'path-outside-folder', message: `Image "${name}" ${why}` };
}

function missing(name: string, siblings: readonly string[]): NoImageFile {
  const others = siblings.filter((sibling) => hasImageName(sibling) && sibling !== basename(name));
  const guess = didYouMean(basename(name), others);
  return { rule: 'missing-file', message: `Image "${name}" is not in the folder of the report${guess}` };
}

function tooLarge(name: string, size: number): NoImageFile {
  const most = `must be smaller than ${tooManyBytes / 1e6} MB: save it with fewer pixels or as JPEG`;
  return { rule: 'file-too-large', message: `Image "${name}" has ${(size / 1e6).toFixed(1)} MB and ${most}` };
}
