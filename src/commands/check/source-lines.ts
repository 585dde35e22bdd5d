import { resolve } from 'node:path';
import type { Fault } from '../../faults/fault.ts';
import { textToShow } from '../../loading/text-file.ts';

/** The line of a fault as it stands in its file; undefined where there is nothing in it to be shown. */
export type LineOf = (fault: Fault) => string | undefined;

const textFile = /\.(?:md|ya?ml|bib|ris|nbib|json|csv|csl)$/i;
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

/** A stretch of a line around a column, and how many characters of it stand before the column. */
export function excerpt(line: string, column: number): { readonly text: string; readonly before: number } {
  const from = line.length <= longest ? 0 : Math.max(0, Math.min(column - 1 - longest / 2, line.length - longest));
  const cut = line.slice(from, from + longest).replaceAll('\t', ' ');
  const text = `${from > 0 ? '…' : ''}${cut}${from + longest < line.length ? '…' : ''}`;
  return { text, before: column - 1 - from + (from > 0 ? 1 : 0) };
}
