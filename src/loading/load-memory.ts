import { relative, sep } from 'node:path';
import type { FolderRecord } from './article-record.ts';

/**
 * What a process that loads a journal again and again keeps of the last time, so that it reads what changed alone. It
 * knows of no change by itself: whoever loads says which files changed, before the load that is to see them.
 */
export class LoadMemory {
  /** Absolute path of `articles/`. */
  readonly #articles: string;
  /** Names of the files of an article's folder, by the name of the folder. */
  readonly files = new Map<string, readonly string[]>();
  /** Hash of these files, by the name of the folder. */
  readonly digests = new Map<string, string>();
  /** Records of the last load, by their digests. */
  records: ReadonlyMap<string, FolderRecord> = new Map();
  /** Hash of the pipeline's code, which stays the same for as long as the process runs. */
  pipeline: string | undefined;

  /** @param articles absolute path of the folder `articles/` of the journal */
  constructor(articles: string) {
    this.#articles = articles;
  }

  /** Forgets the folder that a changed file or folder is in. @param path absolute */
  forget(path: string): void {
    const [folder = ''] = relative(this.#articles, path).split(sep);
    this.files.delete(folder);
    this.digests.delete(folder);
  }
}
