import { type Dirent, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { hashFile, largestHashed } from '../files/file-hash.ts';
import { type FileIdentity, identityOf, isSame, mayHideChange } from '../files/file-identity.ts';
import { leftoverMark } from '../files/unfinished-work.ts';
import { isByproduct } from '../files/written-names.ts';

/** A file or a folder as it was when it was looked at. */
interface Seen {
  readonly identity: FileIdentity;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface SeenFile extends Seen {
  /** Of the bytes that the last load took, where they were read. */
  hash: string | undefined;
}

interface FoundFile {
  readonly seen: SeenFile;
  /** Whether it has the times, the size and the place on the disk that it had. */
  readonly isSteady: boolean;
  /** Whether it has other bytes. */
  readonly isChanged: boolean;
}

interface SeenFolder extends Seen {
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/**
 * The files of the content folder as a process knows them that follows their changes. What decides is the disk: whoever
 * watches files may be told late, or never. A look reads nothing but what may have changed, and waits for the disk, so
 * that nobody comes in between.
 */
export class ContentState {
  /** Absolute path of the content folder. */
  readonly #content: string;
  /** Absolute path of `articles/`, with a separator at its end. */
  readonly #articles: string;
  #folders = new Map<string, SeenFolder>();
  #files = new Map<string, SeenFile>();

  /** @param content absolute path of the content folder */
  constructor(content: string) {
    this.#content = content;
    this.#articles = join(content, 'articles', sep);
  }

  /**
   * @param isReading whether the files were read since the last look: then one counts as changed that was saved with the
   *   bytes that it had, for what was read of it may be what it was in between
   * @returns absolute paths of what came and went, and of the files that have other bytes than at the last look; of all
   *   at the first
   */
  look(isReading = false): string[] {
    const files = this.#files;
    const folders = this.#folders;
    this.#files = new Map();
    this.#folders = new Map();
    const changed: string[] = [];
    const at = Date.now();
    for (const file of this.#walk(this.#content, folders, at)) {
      const found = this.#seen(file, files.get(file), at);
      if (!found) continue;
      this.#files.set(file, found.seen);
      if (found.isChanged || (isReading && !found.isSteady)) changed.push(file);
    }
    for (const file of files.keys()) if (!this.#files.has(file)) changed.push(file);
    for (const folder of folders.keys()) if (!this.#folders.has(folder)) changed.push(folder);
    for (const folder of this.#folders.keys()) if (!folders.has(folder)) changed.push(folder);
    return changed;
  }

  /** Hash of the bytes of a file as the last load took them; of those that it has now where none did. */
  hashOf(file: string): string {
    const known = this.#files.get(file);
    const hash = known?.hash ?? hashFile(file);
    if (known) known.hash = hash;
    return hash;
  }

  #seen(file: string, known: SeenFile | undefined, at: number): FoundFile | undefined {
    const identity = identityOf(file);
    if (!identity) return undefined;
    const isSteady = known !== undefined && isSame(known.identity, identity);
    if (isSteady && !mayHideChange(known.identity, known.at)) return { seen: known, isSteady, isChanged: false };
    const isRead = identity.isFile && identity.size <= largestHashed;
    // The files of an article are read when it is loaded.
    const isLater = known ? isSteady && known.hash === undefined : file.startsWith(this.#articles);
    const hash = isRead && !isLater ? hashFile(file) : undefined;
    const isChanged = !(isSteady && known.hash === hash) && (hash === undefined || known?.hash !== hash);
    return { seen: { identity, at, hash }, isSteady, isChanged };
  }

  /** The files below a folder that somebody may have written; a linked folder is not gone into. */
  *#walk(folder: string, before: ReadonlyMap<string, SeenFolder>, at: number): Generator<string> {
    const identity = identityOf(folder);
    const known = before.get(folder);
    // The times of a folder change with the names in it.
    const isSteady = identity && known && isSame(known.identity, identity) && !mayHideChange(identity, known.at);
    const inside = isSteady ? known : identity && { identity, at, ...listFolder(folder) };
    if (!inside) return;
    this.#folders.set(folder, inside);
    yield* inside.files;
    for (const each of inside.folders) yield* this.#walk(each, before, at);
  }
}

function listFolder(folder: string): Pick<SeenFolder, 'files' | 'folders'> {
  // What went away meanwhile or may not be read, the load tells.
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  const isLeftover = ({ name }: Dirent): boolean => name.startsWith(leftoverMark);
  const isFile = (entry: Dirent): boolean => !entry.isDirectory() && !isByproduct(entry.name);
  const pathOf = ({ name }: Dirent): string => join(folder, name);
  return {
    files: entries.filter((entry) => isFile(entry) || isLeftover(entry)).map(pathOf),
    folders: entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(pathOf),
  };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
