import type { Block, CaptionedTable, Footnote } from '../../../model/tree/block.ts';
import { wrap } from '../../../text/xml.ts';
import { withBacklinks } from './backlinks.ts';
import type { WriteContext } from './context.ts';

/** What stands under a table; empty where that is nothing. @param write blocks as HTML */
export function writeTableNotes(
  { notes = [], footnotes = [] }: CaptionedTable,
  context: WriteContext,
  write: (nodes: readonly Block[], context: WriteContext) => string,
): string {
  const lettered = (note: Footnote): string => {
    const html = withBacklinks(write(note.children, context), note, context);
    const sign = `<sup>${note.sign}</sup> `;
    return `<div id="${note.id}">${html.startsWith('<p>') ? html.replace('<p>', `<p>${sign}`) : sign + html}</div>`;
  };
  return wrap('div', write(notes, context) + footnotes.map(lettered).join(''), { class: 'table-notes' });
}
