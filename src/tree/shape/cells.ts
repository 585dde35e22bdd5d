import type { Nodes, PhrasingContent, Table, TableCell } from 'mdast';
import type { Position } from 'unist';
import { parseText } from '../parse/parse-text.ts';
import { pointAt, type ShapeContext } from './context.ts';
import { convertInlineHtml } from './html/inline-html.ts';

/** A cell of words with marks, as they stand at an offset of the report. */
export function cellAt(text: string, offset: number, context: ShapeContext): TableCell {
  const lead = text.length - text.trimStart().length;
  return { type: 'tableCell', children: lineOf(text.trim(), offset + lead, context) };
}

/** The same of words of another file: what is told of them is told at a place of the report. */
export function cellOf(text: string, at: Position, context: ShapeContext): TableCell {
  const children = lineOf(text.trim().replace(/\r\n?|\n/g, '\u2028'), at.start.offset ?? 0, context);
  for (const child of children) place(child, { start: at.start, end: at.start });
  return { type: 'tableCell', children };
}

function lineOf(text: string, offset: number, context: ShapeContext): PhrasingContent[] {
  if (text === '') return [];
  const parsed = parseText(text, pointAt(context.source, offset), context.parseLine);
  for (const parent of parsed.withHtml) convertInlineHtml(parent, context);
  return parsed.children.flatMap((block) => ('children' in block ? (block.children as PhrasingContent[]) : []));
}

function place(node: Nodes, at: Position): void {
  node.position = at;
  if (node.type === 'citation') for (const item of node.items) item.offset = at.start.offset ?? 0;
  if ('children' in node) for (const child of node.children) place(child, at);
}

/** A table of rows, the first of which heads it. */
export function tableOf(rows: readonly (readonly TableCell[])[], position: Position | undefined): Table {
  const columns = Math.max(...rows.map((cells) => cells.length));
  return {
    type: 'table',
    align: Array.from({ length: columns }, () => null),
    children: rows.map((cells) => ({ type: 'tableRow', children: [...cells], position })),
    position,
  };
}
