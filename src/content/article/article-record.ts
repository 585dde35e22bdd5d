import { type Fault, fileStart, type Position } from '../../faults/fault.ts';
import type { Article } from '../../model/article.ts';
import type { Declaration, Journal } from '../../model/journal.ts';
import type { RetractedList, Retractions } from './retractions.ts';

/** What every article of a journal is loaded with; sent to worker threads, so plain data. */
export interface ArticleContext {
  readonly journal: Journal;
  /** Whether journal.yaml could be read; if not, `journal` stands in for it and articles are not judged by it. */
  readonly known: boolean;
  /** Year of each volume, by volume. */
  readonly years: Readonly<Record<string, number>>;
  readonly retracted: RetractedList;
  /** Absolute path of the content folder. */
  readonly folder: string;
}

/** An article as its folder tells it; what it leaves to its journal is absent. */
export interface StatedArticle extends Omit<Article, 'section' | 'language' | 'license'> {
  readonly section?: string | undefined;
  readonly language?: string | undefined;
  readonly license?: string | undefined;
}

/** Where in article.md the fields stand that are compared with the journal and with other articles. */
export interface FieldPositions {
  readonly doi: Position;
  readonly volume: Position;
  readonly section: Position;
  readonly frontMatter: Position;
  readonly declarations: Readonly<Record<Declaration, Position>>;
  /** In the order of the article's relations. */
  readonly relations: readonly Position[];
  /** In the order of the article's former ids. */
  readonly redirects: readonly Position[];
}

/** Where declarations stand, by the place of a field. */
export function declarationPositions(position: (field: Declaration) => Position): FieldPositions['declarations'] {
  return {
    consent: position('consent'),
    'competing-interests': position('competing-interests'),
    funding: position('funding'),
    ethics: position('ethics'),
    'data-availability': position('data-availability'),
  };
}

/** Of an article that could not be read. */
export const noPositions: FieldPositions = {
  ...{ doi: fileStart, volume: fileStart, section: fileStart, frontMatter: fileStart },
  ...{ declarations: declarationPositions(() => fileStart), relations: [], redirects: [] },
};

/** What loading one folder gives: faults in any case, the article where its front matter has no error. */
export interface FolderRecord {
  readonly article?: StatedArticle | undefined;
  readonly faults: readonly Fault[];
  /** What the list of retracted works said of its references, as far as these were read. */
  readonly retractions?: Retractions | undefined;
  /** Path of article.md. */
  readonly path: string;
  /** Absolute paths of the folders of the cache that hold its images; absent where it has errors. */
  readonly imageFolders?: readonly string[] | undefined;
  /** Of an earlier version: hash of the files of its folder, the same whatever their line ends. */
  readonly contents?: string | undefined;
  readonly positions: FieldPositions;
}

/** The same with what the journal adds. */
export interface ArticleRecord extends Omit<FolderRecord, 'article'> {
  /** The name under which the record of its folder is kept. */
  readonly key: string;
  readonly article?: Article | undefined;
}
