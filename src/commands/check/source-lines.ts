import { resolve } from 'node:path';
import type { Fault } from '../../faults/fault.ts';
import { printable } from '../../faults/printable.ts';
import { textToShow } from '../../files/text-file.ts';

/** The line of a fault as it stands in its file; undefined where there is nothing in it to be shown. */
export type LineOf = (fault: Fault) => string | undefined;

const textFile = /\.(?:md|ya?ml|bib|ris|nbib|txt|enw|json|csv|csl)$/i;
/** Characters of a line that are shown; a table of data may have any number. */
const longest = 100;

/** Reads lines of files that are text, each file once. Where a file cannot be read, its faults have no line. */
export function sourceLines(): LineOf {
  const files = new Map<string, readonly string[]>();
  return ({ path, line }) => {
    if (!textFile.test(path)) return undefined;
    const lines = files.get(path) ?? textToShow(resolve(path))?.split(/\r?\n/) ?? [];
    files.set(path, lines);
    const found = lines[line - 1];
    // A fault of the whole report stands at the line that opens its front matter, which shows nothing.
    return found === undefined || /^-*\s*$/.test(found) ? undefined : found;
  };
}

/** A stretch of a line around a column, in printable parts: before the character there, the character, and after it. */
export interface Stretch {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export function excerpt(line: string, column: number): Stretch {
  const from = line.length <= longest ? 0 : Math.max(0, Math.min(column - 1 - longest / 2, line.length - longest));
  const to = from + longest;
  const [marked = ''] = line.slice(column - 1, to);
  return {
    before: `${from > 0 ? '…' : ''}${shown(line.slice(from, column - 1))}`,
    marked: shown(marked),
    after: `${shown(line.slice(column - 1 + marked.length, to))}${to < line.length ? '…' : ''}`,
  };
}

const shown = (text: string): string => printable(text.replaceAll('\t', ' '));
