import type { Table, TableRow } from 'mdast';
import type { CaptionedTable } from '../nodes.ts';
import { opensCaption, type ReadCaption, readCaption } from './caption.ts';
import { isBlank, type ShapeContext } from './context.ts';

/**
 * The caption that Markdown took for the last row of a table, because no blank line parts them. It is reported, and
 * taken out of the table so that references to its label are found.
 */
export function captionInRows(table: Table, context: ShapeContext): ReadCaption | undefined {
  const last = table.children.at(-1);
  if (!last || table.children.length < 2 || !isCaptionRow(last)) return undefined;
  context.addFault(
    'figure-caption',
    last,
    'This caption was read as a row of the table; put a blank line above "Table:"',
  );
  table.children.pop();
  return readCaption(last.children[0]?.children ?? [], 'table', context);
}

function isCaptionRow({ children }: TableRow): boolean {
  const [first, ...rest] = children;
  return (
    first !== undefined && opensCaption(first.children, 'table') && rest.every((cell) => cell.children.every(isBlank))
  );
}

/** Columns, and columns times rows, of a table: short rows are filled, and type is set of all of it at once. */
const mostColumns = 100;
const mostCells = 5_000;

/** Whether a table is too large to be set; then it is reported. */
function isTooLarge(table: Table, columns: number, { addFault }: ShapeContext): boolean {
  const count = (number: number): string => number.toLocaleString('en');
  const cells = columns * table.children.length;
  if (columns <= mostColumns && cells <= mostCells) return false;
  const found = columns > mostColumns ? `${count(columns)} columns` : `${count(cells)} cells`;
  const expected = columns > mostColumns ? mostColumns : count(mostCells);
  const cure = 'put it into a file beside the report and name that under "supplementary"';
  addFault('table-size', table, `This table has ${found}; expected at most ${expected}: part it, or ${cure}`);
  return true;
}

/** Reports rows with more cells than the head, and fills those with fewer. Tables of HTML, which have no columns of their own, stay. */
export function fillRows(table: Table, context: ShapeContext): void {
  const { addFault } = context;
  const columns = table.align?.length ?? 0;
  const widest = Math.max(columns, ...table.children.map(widthOf));
  if (isTooLarge(table, widest, context) || columns === 0) return;
  for (const row of table.children) {
    if (row.children.length > columns) {
      addFault(
        'table-row',
        row,
        `This row has ${row.children.length} cells, the head of the table has ${columns}; write \\| for a "|" inside a cell`,
      );
    }
    while (row.children.length < columns) row.children.push({ type: 'tableCell', children: [] });
  }
}

/** Columns that the cells of a row take. */
function widthOf({ children }: TableRow): number {
  return children.reduce((sum, { columns = 1 }) => sum + columns, 0);
}

/** A table with a place for its number. One without a caption is reported. */
export function captionedTable(
  table: Table,
  read: ReadCaption | undefined,
  { addFault }: ShapeContext,
): CaptionedTable {
  if (!read)
    addFault('figure-caption', table, 'This table has no caption; write "Table: …" under it, after a blank line');
  return { type: 'captionedTable', id: '', number: 0, name: '', table, ...read, position: table.position };
}
