import { type Fault, fileStart, type Position } from '../../faults/fault.ts';
import type { Article } from '../../model/article.ts';
import type { Journal } from '../../model/journal.ts';
import type { PublishedFile } from '../../model/published-file.ts';
import { declarations } from '../../schema/journal.ts';
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

type LeftToJournal = 'section' | 'language' | 'license';

/** An article as its folder tells it; what it leaves to its journal is absent. */
export type StatedArticle = Omit<Article, LeftToJournal> & {
  readonly [field in LeftToJournal]?: Article[field] | undefined;
};

/** Fields that are compared with the journal and with other articles. */
const comparedFields = ['doi', 'volume', 'section', ...declarations] as const;

/** Where they stand in article.md. */
export interface FieldPositions extends Readonly<Record<(typeof comparedFields)[number], Position>> {
  readonly frontMatter: Position;
  /** In the order of the article's relations. */
  readonly relations: readonly Position[];
  /** In the order of the article's former ids. */
  readonly redirects: readonly Position[];
}

/** Finds them, with the place of what an article names several of. @param position finds a field by its path */
export function positionsOf(
  position: (path: readonly (string | number)[]) => Position,
  { relations, redirectFrom }: Pick<Article, 'relations' | 'redirectFrom'> = { relations: [], redirectFrom: [] },
): FieldPositions {
  const fields = comparedFields.map((field) => [field, position([field])] as const);
  return {
    ...(Object.fromEntries(fields) as Record<(typeof comparedFields)[number], Position>),
    frontMatter: position([]),
    relations: relations.map(({ kind }) => position([kind])),
    redirects: redirectFrom.map((_, at) => position(['redirect-from', at])),
  };
}

/** Of an article that could not be read. */
export const noPositions = positionsOf(() => fileStart);

/** What loading one folder gives: faults in any case, the article where its front matter has no error. */
export interface FolderRecord {
  readonly article?: StatedArticle | undefined;
  readonly faults: readonly Fault[];
  /** What the list of retracted works said of its references, as far as these were read. */
  readonly retractions?: Retractions | undefined;
  /** Path of article.md. */
  readonly path: string;
  /** Paths below the cache of the journal of the folders that hold its images; absent where it has errors. */
  readonly imageFolders?: readonly string[] | undefined;
  /** The files that are published beside its page; absent where it has errors. */
  readonly published?: readonly PublishedFile[] | undefined;
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
