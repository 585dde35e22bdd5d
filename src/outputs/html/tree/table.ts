import type { Alignment, Table, TableCell } from '../../../model/tree/block.ts';
import { attribute } from '../../../text/escape-html.ts';
import { wrap } from '../../../text/xml.ts';
import { decimalPads } from '../../../tree/text/decimal-pads.ts';
import type { WriteContext } from './context.ts';
import { writeInlines } from './inlines.ts';

/** A table; cells aligned to the right or the centre carry a class. */
export function writeTable(table: Table, context: WriteContext): string {
  const { rows: all, align, headRows } = table;
  const pads = decimalPads(table);
  const rows = (from: number, to?: number): string =>
    all
      .slice(from, to)
      .map((row, index) => writeRow(row, { align, pads, inHead: from + index < headRows }, context))
      .join('');
  return `<table>${wrap('thead', rows(0, headRows))}${wrap('tbody', rows(headRows))}</table>`;
}

/** What cells are written with besides their words. */
interface OfRow {
  readonly align: readonly Alignment[];
  readonly pads: ReadonlyMap<TableCell, string>;
  readonly inHead: boolean;
}

function writeRow(row: readonly TableCell[], { align, pads, inHead }: OfRow, context: WriteContext): string {
  const cells = row.map((cell, index) =>
    writeCell(cell, { align: cell.align ?? align[index] ?? null, pad: pads.get(cell), inHead }, context),
  );
  return `<tr>${cells.join('')}</tr>`;
}

function writeCell(
  cell: TableCell,
  { align, pad, inHead }: { readonly align: Alignment; readonly pad: string | undefined; readonly inHead: boolean },
  context: WriteContext,
): string {
  const content = writeInlines(cell.children, context);
  // A header without text heads nothing.
  const heads = content === '' ? undefined : (cell.header ?? (inHead ? 'column' : undefined));
  const name = heads === undefined ? 'td' : 'th';
  const scope = heads === undefined ? undefined : scopeOf(heads, cell);
  const aligned = align === null || align === 'left' ? undefined : `align-${align === 'decimal' ? 'right' : align}`;
  const attributes =
    attribute('scope', scope) +
    attribute('colspan', cell.columns) +
    attribute('rowspan', cell.rows) +
    attribute('class', aligned) +
    attribute('data-pad', pad);
  return `<${name}${attributes}>${content}</${name}>`;
}

function scopeOf(heads: 'column' | 'row', { columns, rows }: TableCell): string {
  if (heads === 'column') return columns === undefined ? 'col' : 'colgroup';
  return rows === undefined ? 'row' : 'rowgroup';
}
