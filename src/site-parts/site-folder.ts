import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { PutFile } from '../store/site-manifest.ts';
import { sumOf } from '../store/sum.ts';

/** A folder in which a site is made ready. Files are written at once: the disk is no reason to wait beside the processor. */
export class SiteFolder {
  /** Absolute path. */
  readonly path: string;
  readonly #made = new Set<string>();

  constructor(path: string) {
    this.path = path;
  }

  /**
   * Writes a file in the place of what is there. That may be the same file as the one that is published: it is never
   * written into, and left where it holds the same.
   *
   * @param path below the root of the site
   * @param sum its checksum, where that is known
   */
  write(path: string, content: string | Uint8Array, sum = sumOf(content)): PutFile {
    const file = join(this.path, path);
    this.#makeFolder(dirname(file));
    const { size, mtimeMs, isNew } = putFile(file, typeof content === 'string' ? Buffer.from(content) : content);
    return { path, size, modified: Math.floor(mtimeMs), sum, isNew };
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      if (!['EEXIST', 'ENOTDIR', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      this.#clearWay(folder);
      mkdirSync(folder, { recursive: true });
    }
    this.#made.add(folder);
  }

  /** A file or a link may stand where a folder is to be: of the site before, or of somebody else. */
  #clearWay(folder: string): void {
    let place = this.path;
    for (const name of relative(this.path, folder).split(sep)) {
      place = join(place, name);
      const there = lstatSync(place, { throwIfNoEntry: false });
      if (there?.isDirectory()) continue;
      rmSync(place, { force: true });
      return;
    }
  }
}

function putFile(file: string, bytes: Uint8Array): Pick<Stats, 'size' | 'mtimeMs'> & Pick<PutFile, 'isNew'> {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.size === bytes.length && readFileSync(file).equals(bytes)) return { ...sizeAndTime(there), isNew: false };
  if (there) rmSync(file, { recursive: true });
  const open = openSync(file, 'wx');
  try {
    writeFileSync(open, bytes);
    return { ...sizeAndTime(fstatSync(open)), isNew: true };
  } finally {
    closeSync(open);
  }
}

const sizeAndTime = ({ size, mtimeMs }: Stats): Pick<Stats, 'size' | 'mtimeMs'> => ({ size, mtimeMs });
