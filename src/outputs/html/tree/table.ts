import type { Alignment, Table, TableCell } from '../../../model/tree/block.ts';
import { attribute } from '../../../text/escape-html.ts';
import { wrap } from '../../../text/xml.ts';
import type { WriteContext } from './context.ts';
import { writeInlines } from './inlines.ts';

/** A table; cells aligned to the right or the centre carry a class. */
export function writeTable({ rows: all, align, headRows }: Table, context: WriteContext): string {
  const rows = (from: number, to?: number): string =>
    all
      .slice(from, to)
      .map((row, index) => writeRow(row, align, from + index < headRows, context))
      .join('');
  return `<table>${wrap('thead', rows(0, headRows))}${wrap('tbody', rows(headRows))}</table>`;
}

function writeRow(
  row: readonly TableCell[],
  align: readonly Alignment[],
  inHead: boolean,
  context: WriteContext,
): string {
  const cells = row.map((cell, index) => writeCell(cell, cell.align ?? align[index] ?? null, inHead, context));
  return `<tr>${cells.join('')}</tr>`;
}

function writeCell(cell: TableCell, align: Alignment, inHead: boolean, context: WriteContext): string {
  const content = writeInlines(cell.children, context);
  // A header without text heads nothing.
  const heads = content === '' ? undefined : (cell.header ?? (inHead ? 'column' : undefined));
  const name = heads === undefined ? 'td' : 'th';
  const scope = heads === undefined ? undefined : scopeOf(heads, cell);
  const aligned = align === 'right' || align === 'center' ? `align-${align}` : undefined;
  const attributes =
    attribute('scope', scope) +
    attribute('colspan', cell.columns) +
    attribute('rowspan', cell.rows) +
    attribute('class', aligned);
  return `<${name}${attributes}>${content}</${name}>`;
}

function scopeOf(heads: 'column' | 'row', { columns, rows }: TableCell): string {
  if (heads === 'column') return columns === undefined ? 'col' : 'colgroup';
  return rows === undefined ? 'row' : 'rowgroup';
}
