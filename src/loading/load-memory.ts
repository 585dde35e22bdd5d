import { join, relative, sep } from 'node:path';
import type { Journal } from '../model/journal.ts';
import type { FolderRecord } from './article-record.ts';
import type { Listing } from './list-folder.ts';
import { type RetractedWorks, retractedFile } from './load-retracted.ts';

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
  /** Records of the last load, by their digests. */
  records: ReadonlyMap<string, FolderRecord> = new Map();
  /** The journal as it was last without faults. */
  journal: Journal | undefined;
  /** The list of retracted works, which may have 60 MB. */
  retracted: RetractedWorks | undefined;
  /** Hash of the pipeline's code, which stays the same for as long as the process runs. */
  pipeline: string | undefined;

  /** @param content absolute path of the content folder */
  constructor(content: string) {
    this.#articles = join(content, 'articles');
    this.#retracted = retractedFile(content);
  }

  /** Forgets what a changed file or folder belongs to. @param path absolute */
  forget(path: string): void {
    if (path === this.#retracted) this.retracted = undefined;
    const [id = ''] = relative(this.#articles, path).split(sep);
    const folder = join(this.#articles, id);
    this.files.delete(id);
    for (const known of this.digests.keys())
      if (known === folder || known.startsWith(folder + sep)) this.digests.delete(known);
  }
}
