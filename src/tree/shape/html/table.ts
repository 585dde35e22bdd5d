import type { PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import type { Alignment } from '../../../model/tree/block.ts';
import { positionAt, type ShapeContext } from '../context.ts';
import { alignColumns, aligningAttributes, alignmentOf, columnAlignments } from './alignment.ts';
import type { HtmlChild, HtmlElement } from './elements.ts';
import { toPhrasing } from './phrasing.ts';
import { checkElement } from './removed.ts';

const largestSpan = 100;

/** A table of HTML, which may merge cells, as Markdown's cannot. Its `<caption>` becomes a caption line. */
export function convertTable(element: HtmlElement, context: ShapeContext): RootContent[] {
  checkElement(element, context);
  const position = positionAt(context.source, element.offset);
  const outside: RootContent[] = [];
  const rows: TableRow[] = [];
  let headRows = 0;
  const columns: Alignment[] = [];
  const visit = (child: HtmlChild, inHead: boolean, align: Alignment | undefined): void => {
    if (child.name === undefined || child.name === 'caption') {
      outside.push(...outsideRows(child, context));
    } else if (child.name === 'tr') {
      const isHead = inHead || (rows.length === 0 && holdsHeaders(child));
      if (isHead) headRows++;
      rows.push(rowOf(child, context, isHead, align));
    } else if (['thead', 'tbody', 'tfoot'].includes(child.name)) {
      checkElement(child, context, aligningAttributes(child));
      const own = alignmentOf(child) ?? align;
      for (const inner of child.children) visit(inner, child.name === 'thead', own);
    } else if (child.name === 'colgroup' || child.name === 'col') columns.push(...columnAlignments(child));
    else {
      outside.push({
        type: 'paragraph',
        children: toPhrasing([child], context),
        position: positionAt(context.source, child.offset),
      });
    }
  };
  for (const child of element.children) visit(child, false, undefined);
  alignColumns(rows, columns);
  // Without a cell that reaches down into it, a row of no cells is nothing, and JATS has none.
  const reach = rows.some(({ children }) => children.some(({ rows: height }) => height !== undefined));
  const filled = reach ? rows : rows.filter(({ children }) => children.length > 0);
  const table: Table = { type: 'table', align: [], headRows, children: filled, position };
  return [...outside, ...(filled.length === 0 ? [] : [table])];
}

/** The caption, as a paragraph that begins with "Table:"; text that stands in no cell, as a paragraph. */
function outsideRows(child: HtmlChild, context: ShapeContext): RootContent[] {
  if (child.name === undefined) {
    const { node } = child;
    return node.type === 'text' && node.value.trim() === ''
      ? []
      : [{ type: 'paragraph', children: [node as PhrasingContent], position: node.position }];
  }
  checkElement(child, context);
  const position = positionAt(context.source, child.offset);
  const children: PhrasingContent[] = [
    { type: 'text', value: 'Table: ', position },
    ...toPhrasing(child.children, context),
  ];
  return [{ type: 'paragraph', children, position }];
}

/** A first row of nothing but header cells heads the table without a `<thead>`. */
function holdsHeaders({ children }: HtmlElement): boolean {
  const cells = children.filter(({ name }) => name !== undefined);
  return cells.length > 0 && cells.every(({ name }) => name === 'th');
}

function rowOf(
  element: HtmlElement,
  context: ShapeContext,
  inHead: boolean,
  ofSection: Alignment | undefined,
): TableRow {
  checkElement(element, context, aligningAttributes(element));
  const align = alignmentOf(element) ?? ofSection;
  const cells = element.children.filter(
    (child) => child.name !== undefined || child.node.type !== 'text' || child.node.value.trim() !== '',
  );
  const children = cells.map((cell) => cellOf(cell, context, inHead, align));
  return { type: 'tableRow', children, position: positionAt(context.source, element.offset) };
}

function cellOf(child: HtmlChild, context: ShapeContext, inHead: boolean, ofRow: Alignment | undefined): TableCell {
  if (child.name !== 'td' && child.name !== 'th') return { type: 'tableCell', children: toPhrasing([child], context) };
  checkElement(child, context, aligningAttributes(child));
  const { attributes } = child;
  const heads = attributes.get('scope') === 'col' || inHead ? 'column' : 'row';
  return {
    type: 'tableCell',
    children: cellContent(child, context),
    header: child.name === 'th' ? heads : undefined,
    columns: spanOf(attributes.get('colspan')),
    rows: spanOf(attributes.get('rowspan')),
    align: alignmentOf(child) ?? ofRow,
    position: positionAt(context.source, child.offset),
  };
}

/** Paragraphs in a cell become lines of it. */
function cellContent({ children }: HtmlElement, context: ShapeContext): PhrasingContent[] {
  const first = children.find((other) => other.name === 'p');
  return children.flatMap((child) => {
    if (child.name !== 'p') return toPhrasing([child], context);
    checkElement(child, context);
    const lineBreak: PhrasingContent[] = child === first ? [] : [{ type: 'break' }];
    return [...lineBreak, ...toPhrasing(child.children, context)];
  });
}

function spanOf(value: string | undefined): number | undefined {
  const span = Number(value);
  return Number.isSafeInteger(span) && span > 1 && span <= largestSpan ? span : undefined;
}
