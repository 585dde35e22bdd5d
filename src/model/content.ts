import type { Fault } from '../faults/fault.ts';
import type { Article } from './article.ts';
import type { GalleyKind, GalleySizes } from './galley.ts';
import type { Issue } from './issue.ts';
import type { Journal } from './journal.ts';
import type { JournalPage } from './page.ts';
import type { Permalink } from './permalinks.ts';
import type { PublishedFile } from './published-file.ts';
import type { Logo } from './theme.ts';
import type { Usage } from './usage.ts';

/** A whole content folder, checked. Issues newest first, pages in their order, articles in that of their folders. */
export interface Content {
  readonly journal: Journal;
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
  readonly pages: readonly JournalPage[];
  /** Usage by article id. */
  readonly usage: Readonly<Record<string, Usage>>;
  readonly logo?: Logo | undefined;
  /** Names of one thing, in groups, as synonyms.yaml gives them to the search. */
  readonly synonyms?: readonly (readonly string[])[] | undefined;
  /** The galleys that the journal makes of every article. */
  readonly galleyKinds: readonly GalleyKind[];
  /** Sizes of those that were made already, by article id. */
  readonly galleySizes: Readonly<Record<string, GalleySizes>>;
  /** In a preview alone: the ids of the articles that are not out yet. */
  readonly drafts?: readonly string[] | undefined;
  /** Earlier versions of articles that were corrected; in no list, feed or index. */
  readonly versions: readonly EarlierVersion[];
  /** All addresses that the journal has ever published, sorted by path; see permalinks.json. */
  readonly permalinks: readonly Permalink[];
  /** The paths of those at which a page is again that had moved, was withdrawn or given up. */
  readonly returned?: readonly string[] | undefined;
}

/** The text of an article until a correction, readable at an address of its own. */
export interface EarlierVersion {
  readonly number: number;
  /** As it was; its id is that of the article. */
  readonly article: Article;
  /** Hash of the files of its folder, the same whatever their line ends. */
  readonly digest: string;
}

/** A file to publish and its path below the root of the site. */
export interface SiteFile extends Omit<PublishedFile, 'name'> {
  readonly path: string;
}

/** What loading a content folder gives: content where there is no error, and all faults in any case. */
export interface Loaded {
  readonly content?: Content | undefined;
  /** What is published besides the files of articles: covers, and what the looks of the journal need. */
  readonly files: readonly SiteFile[];
  /** What is published beside the page of an article, or of an earlier version. */
  readonly filesOf: (article: Pick<Article, 'digest'>) => readonly PublishedFile[];
  /** Absolute paths of the files and folders of the cache that it is made of; none where there are errors. */
  readonly needed: readonly string[];
  readonly faults: readonly Fault[];
}
