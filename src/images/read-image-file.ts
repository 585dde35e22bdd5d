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
 * Reads an image, or says why it may not or cannot be read. Synchronous: on a cold build this is
 * most of the cost of an image that is in the cache, and a worker has nothing else to do meanwhile.
 * @param folder what messages call the folder of the image.
 */
export function readImageFile(file: string, name: string, folder: string): ImageFile | NoImageFile {
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(name)) {
    return outside(name, `is on another server; put a copy into ${folder} and name it here`);
  }
  if (isAbsolute(name) || name.split(/[\\/]/).includes('..') || /^[a-z]:|\\/i.test(name)) {
    return outside(name, `is outside ${folder}; put a copy into it`);
  }
  const siblings = attempt(() => readdirSync(dirname(file))) ?? [];
  const onDisk = siblings.find((sibling) => sibling.normalize() === basename(file).normalize());
  if (onDisk === undefined) return missing(name, siblings, folder);
  return readFound(join(dirname(file), onDisk), name, siblings, folder);
}

function readFound(path: string, name: string, siblings: readonly string[], folder: string): ImageFile | NoImageFile {
  const depth = name.split('/').filter((part) => part !== '' && part !== '.').length;
  let root = path;
  for (let level = 0; level < depth; level++) root = dirname(root);
  const real = attempt(() => realpathSync.native(path));
  if (real === undefined) return missing(name, siblings, folder);
  if (!real.startsWith(realpathSync.native(root) + sep)) {
    return outside(name, `is a link to a file outside ${folder}; put a copy into it`);
  }
  const status = statSync(real);
  if (!status.isFile())
    return missing(
      name,
      siblings.filter((sibling) => sibling !== name),
      folder,
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

function missing(name: string, siblings: readonly string[], folder: string): NoImageFile {
  const others = siblings.filter((sibling) => hasImageName(sibling) && sibling !== basename(name));
  const guess = didYouMean(basename(name), others);
  return { rule: 'missing-file', message: `Image "${name}" is not in ${folder}${guess}` };
}

function tooLarge(name: string, size: number): NoImageFile {
  const most = `must be smaller than ${tooManyBytes / 1e6} MB: save it with fewer pixels or as JPEG`;
  return { rule: 'file-too-large', message: `Image "${name}" has ${(size / 1e6).toFixed(1)} MB and ${most}` };
}
