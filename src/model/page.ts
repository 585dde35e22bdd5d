import type { Block, Footnote } from './tree/block.ts';

/** A page of the journal itself (about, policies), from content/pages. */
export interface JournalPage {
  readonly slug: string;
  readonly title: string;
  /** Its text. */
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  /** The same as plain paragraphs, parted by blank lines. */
  readonly text: string;
}
