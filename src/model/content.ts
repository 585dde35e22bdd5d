import type { Fault } from '../faults/fault.ts';
import type { Article } from './article.ts';
import type { Issue } from './issue.ts';
import type { Journal } from './journal.ts';
import type { PublishedFile } from './manuscript.ts';
import type { JournalPage } from './page.ts';
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
  /** Files that the site publishes besides those of its articles; names are paths below its root. */
  readonly files: readonly PublishedFile[];
}

/** What loading a content folder gives: content where there is no error, and all faults in any case. */
export interface Loaded {
  readonly content?: Content | undefined;
  readonly faults: readonly Fault[];
}
