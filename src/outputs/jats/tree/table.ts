import type { Labels } from '../../../language/labels.ts';
import type { Alignment, CaptionedTable, Table, TableCell } from '../../../model/tree/block.ts';
import type { Inline } from '../../../model/tree/inline.ts';
import { optional, wrap, writeAttributes } from '../../../text/xml.ts';
import { plainText } from '../../../tree/text/plain-text.ts';
import { jatsCaption, jatsRights } from './figure.ts';
import { jatsInlines } from './inlines.ts';

/** @param foot its notes, written as JATS */
export function jatsCaptionedTable(node: CaptionedTable, foot: string, labels: Labels): string {
  const head = `${optional('label', node.name)}${jatsCaption(node.caption)}`;
  return `<table-wrap id="${node.id}">${head}${jatsTable(node.table)}${foot}${jatsRights(node, labels)}</table-wrap>`;
}

/** A table as in XHTML, the table model of JATS. */
export function jatsTable({ rows: all, align, headRows }: Table): string {
  const rows = (from: number, to?: number): string =>
    all
      .slice(from, to)
      .map((row, index) => jatsRow(row, align, from + index < headRows))
      .join('');
  const head = rows(0, headRows);
  const body = rows(headRows);
  return `<table>${wrap('thead', head)}<tbody>${body === '' ? '<tr><td/></tr>' : body}</tbody></table>`;
}

function jatsRow(row: readonly TableCell[], align: readonly Alignment[], inHead: boolean): string {
  return `<tr>${row.map((cell, index) => jatsCell(cell, cell.align ?? align[index] ?? null, inHead)).join('')}</tr>`;
}

function jatsCell(cell: TableCell, align: Alignment, inHead: boolean): string {
  const heads = cell.header ?? (inHead ? 'column' : undefined);
  const attributes = {
    align: align === 'decimal' ? 'char' : (align ?? undefined),
    char: align === 'decimal' && heads === undefined ? pointOf(cell) : undefined,
    colspan: cell.columns?.toString(),
    rowspan: cell.rows?.toString(),
    scope: heads === undefined ? undefined : heads === 'column' ? 'col' : 'row',
  };
  const name = heads === undefined ? 'td' : 'th';
  return `<${name}${writeAttributes(attributes)}>${cellLines(cell.children)}</${name}>`;
}

/** The sign at which a number is aligned. */
const pointOf = ({ children }: TableCell): string => (/\d,\d/.test(plainText(children)) ? ',' : '.');

/** JATS has line breaks in cells, but none in the marks of a line: these begin anew behind each. */
const cellLines = (nodes: readonly Inline[]): string => linesOf(nodes).map(jatsInlines).join('<break/>');

function linesOf(nodes: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') {
      lines.push([]);
      continue;
    }
    const parts = 'children' in node ? linesOf(node.children).map((children) => ({ ...node, children })) : [node];
    for (const [at, part] of parts.entries()) {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push(part);
    }
  }
  return lines;
}
