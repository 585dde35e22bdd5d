import { type Dirent, lstatSync, opendirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Bounds, findInside, type Obstacle, specialWhy, whereThere } from './find-inside.ts';
import { formatBytes } from './read-inside.ts';

/** What lies in a folder and the folders in it. Hidden files and folders do not count, and links to folders are not followed. */
export interface Walked {
  /** Names of the files, as "figures/ct.jpg", sorted. */
  readonly files: readonly string[];
  /** Names of the folders, likewise. */
  readonly folders: readonly string[];
  /** What may not lie there, or why no more was looked at. */
  readonly wrong: readonly Wrong[];
  /** Whether all of it was looked at. */
  readonly isWhole: boolean;
}

interface Wrong extends Obstacle {
  /** Where it is told, as "figures/ct.jpg": the folder that it is in, where its name cannot be shown. */
  readonly place: string;
  /** Its own name, with what cannot be shown replaced; absent where the folder is meant. */
  readonly name?: string;
}

/** How much of a folder is looked at. */
export interface Extent {
  /** Most files and folders. */
  readonly entries: number;
  /** Most bytes together. */
  readonly bytes: number;
  /** Most folders within one another, counted from the folder itself; of 1, what is in its folders is not looked at. */
  readonly depth: number;
}

/** A character that cannot be shown, or what Node puts in the place of bytes that are no UTF-8. */
const unfit = /[\p{Cc}\u2028\u2029\uFFFD]/gu;

/**
 * Looks through a folder; there is nothing in one that is not there, or is a link itself.
 *
 * @param folder absolute path
 */
export function walkFolder(folder: string, bounds: Bounds, extent: Extent): Walked {
  const walk = new Walk(folder, bounds, extent);
  const isLink = folder !== bounds.folder && whereThere(() => lstatSync(folder).isSymbolicLink());
  if (!isLink) walk.into('', 1);
  const { files, folders, wrong, isWhole } = walk;
  return { files: files.sort(), folders: folders.sort(), wrong, isWhole };
}

class Walk {
  readonly files: string[] = [];
  readonly folders: string[] = [];
  readonly wrong: Wrong[] = [];
  isWhole = true;
  #entries = 0;
  #bytes = 0;
  readonly #root: string;
  readonly #bounds: Bounds;
  readonly #extent: Extent;

  constructor(root: string, bounds: Bounds, extent: Extent) {
    this.#root = root;
    this.#bounds = bounds;
    this.#extent = extent;
  }

  /** @param folder its name below the root */
  into(folder: string, depth: number): void {
    const opened = whereThere(() => opendirSync(join(this.#root, folder)));
    if (!opened) return;
    try {
      for (let entry = opened.readSync(); entry && this.isWhole; entry = opened.readSync())
        if (!entry.name.startsWith('.')) this.#look(entry, folder, depth);
    } finally {
      opened.closeSync();
    }
  }

  #look(entry: Dirent, folder: string, depth: number): void {
    const { entries } = this.#extent;
    this.#entries += 1;
    if (this.#entries > entries) {
      this.#stop(`holds more than ${entries.toLocaleString('en')} files and folders`);
      return;
    }
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.search(unfit) !== -1) {
      const shown = entry.name.replace(unfit, '\uFFFD');
      this.wrong.push({ rule: 'file-name', why: unfitWhy(entry.name), place: folder, name: shown });
    } else if (entry.isDirectory()) this.#enter(name, depth);
    else {
      const obstacle = this.#obstacle(entry, join(this.#root, name));
      if (obstacle) this.wrong.push({ ...obstacle, place: name, name: entry.name });
      else this.files.push(name);
    }
  }

  #obstacle(entry: Dirent, path: string): Obstacle | undefined {
    if (entry.isSymbolicLink()) return linkObstacle(path, this.#bounds);
    return entry.isFile() ? this.#weigh(path) : { rule: 'special-file', why: specialWhy(entry) };
  }

  #weigh(path: string): Obstacle | undefined {
    const size = whereThere(() => lstatSync(path).size) ?? 0;
    const { bytes } = this.#extent;
    if (size > bytes)
      return {
        rule: 'file-too-large',
        why: `has ${formatBytes(size)}; expected at most ${formatBytes(bytes)}. Keep it elsewhere`,
      };
    this.#bytes += size;
    if (this.#bytes > bytes) this.#stop(`holds more than ${formatBytes(bytes)}`);
    return undefined;
  }

  #enter(name: string, depth: number): void {
    this.folders.push(name);
    const most = this.#extent.depth;
    if (depth < most) this.into(name, depth + 1);
    else if (most > 1) this.#stop(`holds more than ${most} folders within one another`);
  }

  /** A folder that is too large is told alone: what is in it would fill pages. */
  #stop(found: string): void {
    this.isWhole = false;
    const why = `${found}, which is more than is read; keep here what is published, and all else elsewhere`;
    this.wrong.splice(0, this.wrong.length, { rule: 'folder-too-large', why, place: '' });
  }
}

function unfitWhy(name: string): string {
  const [found = ''] = name.match(unfit) ?? [];
  if (found === '\uFFFD') return 'has a name that is not UTF-8; rename it';
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `has a name that holds a character which cannot be printed (U+${code}); rename it`;
}

/** A link stands for a file within the bounds, or is refused. */
function linkObstacle(link: string, bounds: Bounds): Obstacle | undefined {
  const found = findInside(link, bounds);
  if (!('why' in found)) return undefined;
  const target = whereThere(() => statSync(link));
  if (!target?.isDirectory()) return found;
  return {
    rule: 'special-file',
    why: 'is a link to a folder, which is not followed; put a copy of the folder in its place, or remove it',
  };
}
