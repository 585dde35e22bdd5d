import type { Paragraph, RootContent } from 'mdast';
import { cellAt, tableOf } from './cells.ts';
import { endOf, type ShapeContext, startOf } from './context.ts';
import { fillRows } from './tables.ts';

/** A line of a text, and its offset in the file. */
interface Line {
  readonly text: string;
  readonly offset: number;
}

/** The point of a list: "a)", "(2)", "iv.". */
const listed = /^\s*\(?[\p{L}\d]{1,4}[.)]$/u;

/**
 * Blocks with a table in the place of each paragraph whose lines are parted by as many tabs, as spreadsheets and word
 * processors paste tables. Lines before and behind them stay paragraphs, which may be its caption and its notes.
 */
export function readTabbedTables(blocks: readonly RootContent[], context: ShapeContext): RootContent[] {
  if (!context.source.text.includes('\t')) return [...blocks];
  return blocks.flatMap((block) => (block.type === 'paragraph' ? partsOf(block, context) : [block]));
}

function partsOf(block: Paragraph, context: ShapeContext): RootContent[] {
  const lines = linesOf(block, context);
  const first = lines.findIndex(({ text }) => text.includes('\t'));
  const behind = lines.findLastIndex(({ text }) => text.includes('\t')) + 1;
  const rows = lines.slice(first, behind).map(cellsOf);
  const columns = rows[0]?.length ?? 0;
  if (first === -1 || rows.length < 2 || rows.some(({ length }) => length < 2 || length !== columns)) return [block];
  if (rows.every(([cell]) => listed.test(cell?.text ?? ''))) return [block];
  const position = block.position && {
    ...block.position,
    start: { ...block.position.start, offset: rows[0]?.[0]?.offset ?? 0 },
  };
  const table = tableOf(
    rows.map((cells) => cells.map(({ text, offset }) => cellAt(text, offset, context))),
    position,
  );
  fillRows(table, context);
  return [...paragraphOf(lines.slice(0, first), context), table, ...paragraphOf(lines.slice(behind), context)];
}

/** Its lines as typed, with the tabs that one begins with, an empty first cell; without the marks of a quotation or a list. */
function linesOf(block: Paragraph, { source: { text } }: ShapeContext): Line[] {
  const start = text.lastIndexOf('\n', startOf(block) - 1) + 1;
  const isWithin = text.slice(start, startOf(block)).trim() !== '';
  let offset = isWithin ? startOf(block) : start;
  return text
    .slice(offset, endOf(block))
    .split('\n')
    .map((line) => {
      const marks = isWithin ? (/^[ \t]*(?:>[ \t]?)*/.exec(line)?.[0].length ?? 0) : 0;
      const found = { text: line.slice(marks).replace(/\r$/, ''), offset: offset + marks };
      offset += line.length + 1;
      return found;
    });
}

function cellsOf({ text, offset }: Line): Line[] {
  let at = offset;
  return text.split('\t').map((cell) => {
    const found = { text: cell, offset: at };
    at += cell.length + 1;
    return found;
  });
}

function paragraphOf(lines: readonly Line[], context: ShapeContext): RootContent[] {
  const [first] = lines;
  if (!first) return [];
  const { children } = cellAt(lines.map(({ text }) => text).join('\n'), first.offset, context);
  return children.length === 0 ? [] : [{ type: 'paragraph', children, position: children[0]?.position }];
}
