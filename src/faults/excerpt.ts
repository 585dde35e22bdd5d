import type { Position } from './fault.ts';
import { printable } from './printable.ts';

/** Lines before and after the one with the fault. */
const around = 2;
/** Characters of a line that are shown; a paragraph may be one line of thousands. */
const width = 100;

/** The text around a fault. */
export interface Excerpt {
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  /** Characters before the one that the caret points to, in the line with the fault as it is shown. */
  readonly indent: number;
}

/** A few lines of a text around a place in it, cut where they are long; undefined where it has no such line. */
export function excerptOf(text: string, { line, column }: Position): Excerpt | undefined {
  const all = text.split(/\r\n|\r|\n/);
  if (all[line - 1] === undefined) return undefined;
  const first = Math.max(1, line - around);
  const start = column > width ? column - Math.floor(width / 2) : 0;
  const shown = all.slice(first - 1, line + around).map((each, i) => {
    const number = first + i;
    return { number, text: number === line ? cut(each, start) : cut(each, 0) };
  });
  const before = cut((all[line - 1] ?? '').slice(0, column - 1), start);
  return { lines: shown, indent: before.length };
}

function cut(line: string, start: number): string {
  const end = start + width;
  return `${start > 0 ? '…' : ''}${shownText(line.slice(start, end))}${line.length > end ? '…' : ''}`;
}

/** A part of a line with tabs as wide as a letter. */
function shownText(text: string): string {
  return printable(text.replaceAll('\t', ' '));
}
