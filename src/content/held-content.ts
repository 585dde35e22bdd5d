import type { Content, SiteFile } from '../model/content.ts';
import { indexContent, type JournalIndex } from '../views/journal-index.ts';

/** Vite evaluates the modules of pages apart from those of a command: only the process is common to both. */
const held = globalThis as { casebookIndex?: JournalIndex; casebookFiles?: readonly SiteFile[] };

/**
 * Leaves the content in the memory of the process, where pages and all that is written beside them find it.
 *
 * @param files what is published with it
 */
export function holdContent(content: Content, files: readonly SiteFile[]): void {
  held.casebookIndex = indexContent(content);
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
