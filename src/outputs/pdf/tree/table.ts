import type { Alignment, CaptionedTable, Table, TableCell } from '../../../model/tree/block.ts';
import { decimalPads } from '../../../tree/text/decimal-pads.ts';
import { plainText } from '../../../tree/text/plain-text.ts';
import { typstString } from '../typst-text.ts';
import { columnWidths } from './column-widths.ts';
import type { TypstContext } from './context.ts';
import { typstInlines } from './inlines.ts';

/** A table: `report-grid` of the template, whose first rows are its head on every page. */
export function typstTable(table: Table, context: TypstContext): string {
  const { rows: all, align, headRows } = table;
  const columns = columnsOf(table);
  const pads = decimalPads(table);
  const alignments = Array.from({ length: columns }, (_, at) => alignmentOf(align[at] ?? null));
  const inside = columns > 6 ? { ...context, longestWord: 12 } : context;
  const rows = (from: number, to?: number): string =>
    all
      .slice(from, to)
      .flatMap((row) => row.map((cell) => typstCell(cell, pads.get(cell), inside)))
      .join(', ');
  const headCells = rows(0, headRows);
  // On further pages a head is no part of the text, where links may not stand.
  const repeat = headCells.includes('#link(') ? 'repeat: false, ' : '';
  const head = headRows === 0 ? '' : `table.header(${repeat}${headCells}), `;
  const widths = columnWidths(table, lineOf(columns, context.columns));
  const parts = widths ? `widths: (${widths.map((part) => `${part}fr, `).join('')}), ` : '';
  return `#report-grid(${parts}(${alignments.join(', ')},), ${headRows}, ${head}${rows(headRows)})`;
}

/** The characters that fit into a line of a table of so many columns, in so many columns of text. */
function lineOf(columns: number, ofText: number): number {
  if (columns > 6) return ofText === 1 ? 120 : 135;
  if (ofText === 1) return 98;
  return columns > 3 ? 112 : 53;
}

/** The number of columns of a table. */
export const columnsOf = ({ rows }: Table): number => Math.max(...rows.map(widthOf));

/** Whether a table with what stands under it is surely lower than a third of a page. */
export function isShort({ table, notes = [], footnotes = [] }: CaptionedTable): boolean {
  const under = [...notes, ...footnotes.flatMap(({ children }) => children)];
  return table.rows.length <= 10 && under.length <= 5 && plainText([table, ...under]).length <= 600;
}

const widthOf = (row: readonly TableCell[]): number => row.reduce((sum, { columns = 1 }) => sum + columns, 0);

const alignmentOf = (align: Alignment): string => (align === 'decimal' ? 'right' : (align ?? 'start'));

function typstCell(
  { children, columns = 1, rows = 1, align }: TableCell,
  pad: string | undefined,
  context: TypstContext,
): string {
  const own = align ? `, align: ${alignmentOf(align)}` : '';
  const unseen = pad === undefined ? '' : `#hide(${typstString(pad)})`;
  return `table.cell(colspan: ${columns}, rowspan: ${rows}${own})[${typstInlines(children, context)}${unseen}]`;
}
