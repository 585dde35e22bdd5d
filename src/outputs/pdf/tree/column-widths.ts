import type { Table, TableCell } from '../../../model/tree/block.ts';
import { plainText } from '../../../tree/text/plain-text.ts';

/** What the cells of a column ask for, in characters. */
interface Column {
  /** Its longest word. */
  readonly word: number;
  /** Its longest cell. */
  readonly cell: number;
  /** The squares of the lengths of its cells: long ones weigh more, as they make the table high. */
  readonly squares: number;
  readonly cells: number;
}

/**
 * The widths of the columns of a table whose longest cells do not fit beside each other, by the length of their texts; no
 * column is narrower than its longest word. Undefined where all fit, or where words alone fill the line: then each
 * column takes what it needs.
 *
 * @param line the characters that fit into a line of the table
 */
export function columnWidths(table: Table, line: number): readonly number[] | undefined {
  const columns = columnsOf(table);
  const total = (each: (column: Column) => number) => columns.reduce((sum, column) => sum + each(column), 0);
  // Capitals are wider than small letters, and cells have insets.
  const least = ({ word }: Column) => word * 1.15 + 3;
  const spare = line - total(least);
  if (total(({ cell }) => cell + 3) <= line || spare <= 0) return undefined;
  const wish = (column: Column) => Math.max(0, Math.sqrt(column.squares / Math.max(1, column.cells)) - column.word);
  const wishes = total(wish);
  if (wishes === 0) return undefined;
  return columns.map((column) => Math.round(least(column) + (spare * wish(column)) / wishes));
}

/** Of cells that span several columns nothing is known of each. */
function columnsOf({ rows }: Table): readonly Column[] {
  const columns: Column[] = [];
  /** For each column, the row that it is free again from. */
  const free: number[] = [];
  for (const [row, cells] of rows.entries()) {
    let at = 0;
    for (const cell of cells) {
      while ((free[at] ?? 0) > row) at++;
      const end = at + (cell.columns ?? 1);
      const alone = end - at === 1;
      for (; at < end; at++) {
        free[at] = row + (cell.rows ?? 1);
        columns[at] = alone ? withCell(columns[at] ?? empty, cell) : (columns[at] ?? empty);
      }
    }
  }
  return columns;
}

const empty: Column = { word: 1, cell: 1, squares: 0, cells: 0 };

function withCell({ word, cell, squares, cells }: Column, { children }: TableCell): Column {
  const text = plainText(children);
  return {
    word: Math.max(word, ...text.split(/\s+/).map(({ length }) => Math.min(length, 24))),
    cell: Math.max(cell, text.length),
    squares: squares + text.length ** 2,
    cells: cells + 1,
  };
}
