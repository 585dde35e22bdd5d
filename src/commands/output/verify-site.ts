import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { noneThere } from '../../files/disk-failure.ts';
import type { FileGroup, WrittenFile } from '../../store/site-manifest.ts';
import { isPublished } from './replace-inside.ts';

/** How a folder differs from what was written into it. */
export interface Differences {
  /** Keys of the groups of which a file is gone or changed. */
  readonly damaged: readonly string[];
  /** Paths below the folder of what was never written there. */
  readonly strays: readonly string[];
}

/**
 * Looks whether every file of a site is as it was written, by its size and time, and whether there is any other.
 *
 * @param folder absolute path of the site
 * @param written all of its files
 */
export function verifySite(folder: string, written: Iterable<WrittenFile & FileGroup>): Differences {
  const expected = new Map<string, (WrittenFile & FileGroup)[]>();
  for (const file of written) expected.set(file.path, [...(expected.get(file.path) ?? []), file]);
  const damaged = new Set<string>();
  const strays: string[] = [];
  for (const path of pathsBelow(folder)) {
    const files = expected.get(path);
    if (!files) {
      strays.push(path);
      continue;
    }
    expected.delete(path);
    for (const file of files) if (!isAsWritten(join(folder, path), file)) damaged.add(file.key);
  }
  for (const { key } of [...expected.values()].flat()) damaged.add(key);
  return { damaged: [...damaged], strays };
}

function isAsWritten(file: string, { size, modified }: WrittenFile): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === size && Math.floor(found.mtimeMs) === modified;
}

/** Paths of all that is no folder, with slashes. */
function* pathsBelow(folder: string, below = ''): Iterable<string> {
  for (const entry of entriesOf(join(folder, below))) {
    if (below === '' && !isPublished(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* pathsBelow(folder, path);
    else yield path;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return noneThere(error as NodeJS.ErrnoException);
  }
}
