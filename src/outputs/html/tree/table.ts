import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { attribute } from '../../../text/escape-html.ts';
import type { WriteContext } from './context.ts';
import { writePhrasing } from './phrasing.ts';

/** A table; cells aligned to the right or the centre carry a class. */
export function writeTable({ children, align, headRows = 1 }: Table, context: WriteContext): string {
  const rows = (from: number, to?: number): string =>
    children
      .slice(from, to)
      .map((row, index) => writeRow(row, align ?? [], from + index < headRows, context))
      .join('');
  const head = rows(0, headRows);
  const body = rows(headRows);
  return `<table>${head === '' ? '' : `<thead>${head}</thead>`}${body === '' ? '' : `<tbody>${body}</tbody>`}</table>`;
}

function writeRow({ children }: TableRow, align: readonly AlignType[], inHead: boolean, context: WriteContext): string {
  const cells = children.map((cell, index) => writeCell(cell, align[index] ?? null, inHead, context));
  return `<tr>${cells.join('')}</tr>`;
}

function writeCell(cell: TableCell, align: AlignType, inHead: boolean, context: WriteContext): string {
  const content = writePhrasing(cell.children, context);
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
