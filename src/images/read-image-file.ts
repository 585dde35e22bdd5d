import { basename, dirname, isAbsolute, join } from 'node:path';
import type { RuleId } from '../faults/rules.ts';
import { didYouMean } from '../faults/suggest.ts';
import type { Bounds } from '../files/find-inside.ts';
import { readInside } from '../files/read-inside.ts';
import { type Extent, type Walked, walkFolder } from '../files/walk-folder.ts';
import { tooManyBytes } from './image-settings.ts';
import { hasImageName } from './published-names.ts';

export interface ImageFile {
  readonly bytes: Buffer;
  /** Every name in the folder of the image. */
  readonly siblings: readonly string[];
}

export interface NoImageFile {
  readonly rule: RuleId;
  readonly message: string;
}

/** What lies in a folder, with the name on the disk of each file and folder by the name that it is called by. */
interface Listing extends Pick<Walked, 'wrong'> {
  readonly names: readonly string[];
  readonly byName: ReadonlyMap<string, string>;
}

/** What was found in the folders of images, by their absolute paths: each is looked through once. */
export type Listings = Map<string, Listing>;

/** Of the folder of an image, what is in it alone: it was looked through when the content was. */
const beside: Extent = { entries: 200_000, bytes: Number.POSITIVE_INFINITY, depth: 1 };

/**
 * Reads an image, or says why it may not or cannot be read. Synchronous: on a cold build this is
 * most of the cost of an image that is in the cache, and a worker has nothing else to do meanwhile.
 * @param folder what messages call the folder of the image.
 * @param known completed
 */
export function readImageFile(file: string, name: string, folder: string, known: Listings): ImageFile | NoImageFile {
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(name)) {
    return outside(name, `is on another server; put a copy into ${folder} and name it here`);
  }
  if (isAbsolute(name) || name.split(/[\\/]/).includes('..') || /^[a-z]:|\\/i.test(name)) {
    return outside(name, `is outside ${folder}; put a copy into it`);
  }
  const bounds = { folder: rootOf(file, name), name: folder };
  const { names, byName, wrong } = listingOf(dirname(file), bounds, known);
  const meant = basename(file).normalize();
  const refused = wrong.find((each) => each.name?.normalize() === meant);
  if (refused) return { rule: refused.rule, message: `Image "${name}" ${refused.why}` };
  const onDisk = byName.get(meant);
  if (onDisk === undefined) return missing(name, names, folder);
  return readFound(join(dirname(file), onDisk), name, names, bounds);
}

function listingOf(folder: string, bounds: Bounds, known: Listings): Listing {
  const found = known.get(folder);
  if (found) return found;
  const { files, folders, wrong } = walkFolder(folder, bounds, beside);
  const names = [...files, ...folders];
  // Of names that are the same when normalised, the first one is meant.
  const byName = new Map(names.toReversed().map((each) => [each.normalize(), each]));
  const listing = { names, byName, wrong };
  known.set(folder, listing);
  return listing;
}

function readFound(path: string, name: string, siblings: readonly string[], bounds: Bounds): ImageFile | NoImageFile {
  const read = readInside(path, bounds, tooManyBytes - 1);
  if ('size' in read) return tooLarge(name, read.size);
  if (!('bytes' in read)) return { rule: read.rule, message: `Image "${name}" ${read.why}` };
  if (read.bytes.length > 0) return { bytes: read.bytes, siblings };
  return { rule: 'unreadable-image', message: `Image "${name}" is an empty file; copy it again` };
}

/** The folder in which an image has the name "figures/ct.jpg". */
function rootOf(path: string, name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  return parts.reduce((folder) => dirname(folder), path);
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
