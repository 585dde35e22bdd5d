import type { Fault, Position } from '../faults/fault.ts';
import type { Article } from '../model/article.ts';
import type { Journal } from '../model/journal.ts';

/** What every article of a journal is loaded with; sent to worker threads, so plain data. */
export interface ArticleContext {
  readonly journal: Journal;
  /** Whether journal.yaml could be read; if not, `journal` stands in for it and articles are not judged by it. */
  readonly known: boolean;
  /** Year of each volume, by volume. */
  readonly years: Readonly<Record<string, number>>;
  /** Why works were retracted, by their DOI in lower case or their PMID. */
  readonly retracted: Readonly<Record<string, string>>;
  /** Absolute path of the content folder. */
  readonly folder: string;
}

/** What loading one article gives: faults in any case, the article where its front matter has no error. */
export interface ArticleRecord {
  readonly article?: Article | undefined;
  readonly faults: readonly Fault[];
  /** Path of article.md and where in it the fields stand that are compared with other articles. */
  readonly path: string;
  readonly positions: {
    readonly doi: Position;
    readonly volume: Position;
    /** In the order of the article's relations. */
    readonly relations: readonly Position[];
  };
}
