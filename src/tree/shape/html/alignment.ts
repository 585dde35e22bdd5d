import type { TableCell, TableRow } from 'mdast';
import type { Alignment } from '../../../model/tree/block.ts';
import type { HtmlElement } from './elements.ts';

const aligned = /^\s*text-align\s*:\s*(left|right|center)\s*;?\s*$/i;
const words = /^\s*(left|right|center|char)\s*$/i;

/** The attributes of an element that say how its text is aligned, and nothing else. */
export function aligningAttributes({ attributes }: HtmlElement): string[] {
  return [
    ...(words.test(attributes.get('align') ?? '') ? ['align'] : []),
    ...(aligned.test(attributes.get('style') ?? '') ? ['style'] : []),
  ];
}

/** How an element of a table aligns its text: `align="right"` or `style="text-align: right"`. */
export function alignmentOf({ attributes }: HtmlElement): Alignment | undefined {
  const [, found] = aligned.exec(attributes.get('style') ?? '') ?? words.exec(attributes.get('align') ?? '') ?? [];
  const word = found?.toLowerCase();
  return (word === 'char' ? 'decimal' : word) as Alignment | undefined;
}

/** The alignments that `<col>` elements give, by column. */
export function columnAlignments(element: HtmlElement): Alignment[] {
  const { name, attributes, children } = element;
  const own = alignmentOf(element) ?? null;
  const columns = children.flatMap((child) => (child.name === 'col' ? columnAlignments(child) : []));
  if (name === 'colgroup' && columns.length > 0) return columns.map((column) => column ?? own);
  const span = Number(attributes.get('span') ?? 1);
  return Array.from({ length: span >= 1 && span <= 100 ? Math.floor(span) : 1 }, () => own);
}

/** Gives cells without an alignment the one of their column, merged cells counted. */
export function alignColumns(rows: readonly TableRow[], columns: readonly Alignment[]): void {
  if (columns.every((column) => column === null)) return;
  /** Rows still to be covered from above, by column. */
  const covered: number[] = [];
  for (const { children } of rows) {
    let at = 0;
    const skip = (): void => {
      for (; (covered[at] ?? 0) > 0; at++) covered[at] = (covered[at] ?? 0) - 1;
    };
    for (const cell of children) {
      skip();
      cell.align ??= columns[at] ?? undefined;
      at = cover(cell, at, covered);
    }
    skip();
  }
}

function cover({ columns = 1, rows = 1 }: TableCell, at: number, covered: number[]): number {
  for (let column = at; column < at + columns; column++) covered[column] = rows - 1;
  return at + columns;
}
