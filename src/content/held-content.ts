import type { SiteFile } from '../model/content.ts';
import type { JournalIndex } from '../views/journal-index.ts';
import type { SiteView } from '../views/site-view.ts';

/** Vite evaluates the modules of pages apart from those of a command: only the process is common to both. */
const held = globalThis as {
  casebookIndex?: JournalIndex;
  casebookFiles?: readonly SiteFile[];
  casebookPages?: HeldPages;
};

/** The pages that a build is making now. */
export interface HeldPages {
  readonly site: SiteView;
  /** By the files of src/pages that show them, without their ending. */
  readonly pages: Readonly<Record<string, readonly HeldPage[]>>;
}

interface HeldPage {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: () => object;
}

/**
 * Leaves the content in the memory of the process, where pages and all that is written beside them find it.
 *
 * @param files what is published with it
 */
export function holdContent(index: JournalIndex, files: readonly SiteFile[]): void {
  held.casebookIndex = index;
  held.casebookFiles = files;
}

/** The content that is held, undefined until there was one without errors. */
export function heldIndex(): JournalIndex | undefined {
  return held.casebookIndex;
}

/** The files that are published with it. */
export function heldFiles(): readonly SiteFile[] {
  return held.casebookFiles ?? [];
}

/** Leaves pages to those who are to make them: they know of no other. */
export function holdPages(pages: HeldPages): void {
  held.casebookPages = pages;
}

/** The pages that are to be made, where it is not all of the content. */
export function heldPages(): HeldPages | undefined {
  return held.casebookPages;
}
