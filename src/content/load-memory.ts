import { join, relative, sep } from 'node:path';
import { hashFile } from '../files/file-hash.ts';
import type { Listing } from '../files/list-folder.ts';
import type { Journal } from '../model/journal.ts';
import type { FolderRecord } from './article/article-record.ts';
import { type RetractedWorks, retractedFile } from './journal/load-retracted.ts';

/**
 * What a process that loads a journal again and again keeps of the last time, so that it reads what changed alone. It
 * knows of no change by itself: whoever loads says which files changed, before the load that is to see them.
 */
export class LoadMemory {
  /** Absolute path of `articles/`. */
  readonly #articles: string;
  /** Absolute path of the list of retracted works. */
  readonly #retracted: string;
  /** What lies in an article's folder, by the name of the folder. */
  readonly files = new Map<string, Listing>();
  /** Hash of the files of an article or of an earlier version, by the absolute path of its folder. */
  readonly digests = new Map<string, string>();
  /** Records of the last load, by their keys. */
  records: ReadonlyMap<string, FolderRecord> = new Map();
  /** The journal as it was last without faults. */
  journal: Journal | undefined;
  /** The list of retracted works, which may have 60 MB. */
  retracted: RetractedWorks | undefined;
  /** Digests of articles whose text or images have gone from the cache: the next load makes them again. */
  lost: ReadonlySet<string> = new Set();
  /** Hash of the bytes of a file. */
  readonly hashOf: (file: string) => string;

  /** @param content absolute path of the content folder */
  constructor(content: string, hashOf: (file: string) => string = hashFile) {
    this.#articles = join(content, 'articles');
    this.#retracted = retractedFile(content);
    this.hashOf = hashOf;
  }

  /**
   * Forgets what changed files and folders belong to: what is not an article's is read at every load.
   * @param paths absolute
   */
  forget(paths: readonly string[]): void {
    if (paths.includes(this.#retracted)) this.retracted = undefined;
    const ids = new Set(paths.map((path) => this.#articleOf(path)));
    for (const id of this.files.keys()) if (ids.has(id)) this.files.delete(id);
    for (const folder of this.digests.keys()) if (ids.has(this.#articleOf(folder))) this.digests.delete(folder);
  }

  /** The name of the folder in `articles/` that a path lies in; undefined where it lies elsewhere. */
  #articleOf(path: string): string | undefined {
    const [id = ''] = relative(this.#articles, path).split(sep);
    return id === '' || id === '..' ? undefined : id;
  }
}
