import type { Footnote } from '../../../model/tree/block.ts';
import { withBacklinks } from './backlinks.ts';
import { writeBlocks } from './blocks.ts';
import type { WriteContext } from './context.ts';

/** The notes as an ordered list, each with links back to its marks; empty where there are none. */
export function writeFootnotes(notes: readonly Footnote[], context: WriteContext): string {
  if (notes.length === 0) return '';
  const items = notes.map(
    (note) => `<li id="${note.id}">${withBacklinks(writeBlocks(note.children, context), note, context)}</li>`,
  );
  return `<ol class="footnotes">\n${items.join('\n')}\n</ol>`;
}
