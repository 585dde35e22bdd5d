import type { Paragraph, Table, TableRow } from 'mdast';
import { opensCaption, type ReadCaption, readCaption } from './caption.ts';
import { endOf, isBlank, type ShapeContext, startOf } from './context.ts';
import { tableNotes, wordsOf } from './table-notes.ts';

/** What stands right under a table, where no blank line parts it from the rows. */
export interface LinesUnder {
  readonly caption?: ReadCaption | undefined;
  readonly notes: readonly Paragraph[];
}

/** Takes the lines that Markdown took for the last rows of a table out of it. What is neither caption nor note is reported. */
export function linesInRows(table: Table, context: ShapeContext): LinesUnder {
  let caption: ReadCaption | undefined;
  const notes: Paragraph[] = [];
  for (let last = table.children.at(-1); last && table.children.length > 1; last = table.children.at(-1)) {
    if (!isLine(last)) break;
    const line = last.children[0]?.children ?? [];
    const note: Paragraph = { type: 'paragraph', children: line, position: last.position };
    if (opensCaption(line, 'table')) {
      const message = 'This caption was read as a row of the table; put a blank line above "Table:"';
      context.addFault('figure-caption', last, message);
      caption = readCaption(line, 'table', context);
    } else if (table.align?.length === 1 || isTyped(last, context)) break;
    else {
      const found = tableNotes(note, wordsOf({ ...table, children: table.children.slice(0, -1) }, undefined), context);
      if (!found) {
        context.addFault('table-note', last, 'This line was read as a row of the table; put a blank line above it');
        break;
      }
      notes.unshift(...found);
    }
    table.children.pop();
  }
  return { caption, notes };
}

/** A row with something in its first cell alone. */
function isLine({ children: [first, ...rest] }: TableRow): boolean {
  return first !== undefined && rest.every((cell) => cell.children.every(isBlank));
}

/** A row by its own marks, those of Markdown or of HTML. */
function isTyped(row: TableRow, { source }: ShapeContext): boolean {
  const start = startOf(row);
  return /^<tr\b/i.test(source.text.slice(start, start + 4)) || source.text.slice(start, endOf(row)).includes('|');
}
