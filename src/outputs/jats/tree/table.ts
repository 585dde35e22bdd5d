import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import type { Labels } from '../../../language/labels.ts';
import { element, escapeXml } from '../../../text/xml.ts';
import type { CaptionedTable } from '../../../tree/nodes.ts';
import { jatsCaption, jatsRights } from './figure.ts';
import { jatsPhrasing } from './phrasing.ts';

export function jatsCaptionedTable(node: CaptionedTable, labels: Labels): string {
  const head = `${element('label', {}, node.name)}${jatsCaption(node.caption)}`;
  return `<table-wrap id="${node.id}">${head}${jatsTable(node.table)}${jatsRights(node, labels)}</table-wrap>`;
}

/** A table as in XHTML, the table model of JATS. */
export function jatsTable({ children, align, headRows = 1 }: Table): string {
  const rows = (from: number, to?: number): string =>
    children
      .slice(from, to)
      .map((row, index) => jatsRow(row, align ?? [], from + index < headRows))
      .join('');
  const head = rows(0, headRows);
  const body = rows(headRows);
  return `<table>${head === '' ? '' : `<thead>${head}</thead>`}<tbody>${body === '' ? '<tr><td/></tr>' : body}</tbody></table>`;
}

function jatsRow({ children }: TableRow, align: readonly AlignType[], inHead: boolean): string {
  return `<tr>${children.map((cell, index) => jatsCell(cell, align[index] ?? null, inHead)).join('')}</tr>`;
}

function jatsCell(cell: TableCell, align: AlignType, inHead: boolean): string {
  const heads = cell.header ?? (inHead ? 'column' : undefined);
  const attributes = {
    align: align ?? undefined,
    colspan: cell.columns?.toString(),
    rowspan: cell.rows?.toString(),
    scope: heads === undefined ? undefined : heads === 'column' ? 'col' : 'row',
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escapeXml(value)}"`,
  );
  const name = heads === undefined ? 'td' : 'th';
  return `<${name}${written.join('')}>${jatsPhrasing(cell.children)}</${name}>`;
}
