import type { Paragraph, Table, TableRow } from 'mdast';
import type { Alignment } from '../../model/tree/block.ts';
import type { CaptionedTable } from '../nodes.ts';
import type { ReadCaption } from './caption.ts';
import type { ShapeContext } from './context.ts';
import { alignColumns } from './html/alignment.ts';

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

/** Aligns the columns as the caption says; what a cell says itself stays. */
function alignTable(table: Table, align: readonly Alignment[]): void {
  if (table.align?.length) table.alignment = table.align.map((own, column) => align[column] ?? own);
  else alignColumns(table.children, align);
}

/** A table with a place for its number. One without a caption is reported. */
export function captionedTable(
  table: Table,
  read: ReadCaption | undefined,
  notes: Paragraph[],
  { addFault, isWithin = false }: ShapeContext,
): CaptionedTable {
  if (!read && !isWithin)
    addFault('caption-missing', table, 'This table has no caption; write "Table: …" under it, after a blank line');
  const { align, file: _, ...ofCaption } = read ?? {};
  if (align) alignTable(table, align);
  return {
    type: 'captionedTable',
    id: '',
    number: 0,
    name: '',
    table,
    notes,
    footnotes: [],
    ...ofCaption,
    isBare: !read && isWithin,
    position: table.position,
  };
}
