import { CsvError, parse } from 'csv-parse/sync';
import type { Table } from 'mdast';
import type { Position } from 'unist';
import type { ReadCaption } from './caption.ts';
import { cellOf, tableOf } from './cells.ts';
import type { ShapeContext } from './context.ts';
import { fillRows } from './tables.ts';

/** The table that a caption names the file of; what is wrong with the file is told at the caption. */
export function csvTable({ file = '' }: ReadCaption, at: Position, context: ShapeContext): Table | undefined {
  const read = context.readData(file);
  if ('rule' in read) {
    context.addFault(read.rule, at.start.offset ?? 0, read.message);
    return undefined;
  }
  const rows = rowsOf(read.text);
  if ('message' in rows) {
    context.addFault('table-file', at.start.offset ?? 0, `The file "${file}" ${rows.message}`);
    return undefined;
  }
  const table = tableOf(
    rows.map((cells) => cells.map((cell) => cellOf(cell, at, context))),
    at,
  );
  fillRows(table, context);
  return table;
}

const unclosed = 'a quotation mark is never closed, or stands inside a cell; there, write it twice ("")';

/** The cells of a file of comma-separated values, whose first line names the columns. */
function rowsOf(text: string): string[][] | { readonly message: string } {
  const [, own] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? [];
  const content = own === undefined ? text : text.slice(text.indexOf('\n') + 1);
  try {
    const rows: string[][] = parse(content, {
      bom: true,
      delimiter: own ?? delimiterOf(content),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    });
    const last = Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => cell.trim() !== '') + 1));
    if (rows.length > 0) return rows.map((cells) => cells.slice(0, last));
    return { message: 'has no cells; expected lines whose cells are parted by "," or ";"' };
  } catch (error) {
    const line = error instanceof CsvError ? Number(error['lines'] ?? 0) : 0;
    return { message: `cannot be read: in line ${line} or above it, ${unclosed}` };
  }
}

/** What parts the cells of the first line most often; spreadsheets of many countries write ";". */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1);
  const counts = [';', '\t', ','].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).sign;
}
