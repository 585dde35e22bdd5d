import { basename } from 'node:path';
import type { Fault } from '../faults/fault.ts';
import { fault, fileStart, SourceText } from '../faults/fault.ts';
import type { RuleId } from '../faults/rules.ts';
import { shownPath } from '../settings/settings.ts';
import { contentBounds } from './content-bounds.ts';
import { isRefused, rightsCure } from './disk-failure.ts';
import { formatBytes, readInside } from './read-inside.ts';

/** Bytes of the largest text file that is read: a report of 500 printed pages has about 2 MB. */
export const largestText = 5 * 1024 * 1024;

/** Bytes of the largest file of which lines are shown: the list of retracted works has 60 MB. */
const largestShown = 100 * 1024 * 1024;

export type TextFile =
  | { readonly source: SourceText; readonly faults: readonly [] }
  | { readonly source?: undefined; readonly faults: readonly Fault[] };

/** Reads bytes within the limit, or says what is wrong. That nothing has this name is the caller's to explain. */
export function readBytes(file: string, limit = largestText): { bytes?: Uint8Array; faults: readonly Fault[] } {
  const refuse = (rule: RuleId, message: string) => ({ faults: [fault(rule, shownPath(file), fileStart, message)] });
  try {
    const read = readInside(file, contentBounds(), limit);
    if ('bytes' in read) return { ...read, faults: [] };
    if ('size' in read) return refuse(read.rule, tooLarge(read.size, limit));
    return refuse(read.rule, `"${basename(file)}" ${read.why}`);
  } catch (error) {
    return refuse('unreadable-file', `"${basename(file)}" ${unreadable(file, error)}`);
  }
}

function tooLarge(size: number, limit: number): string {
  return `The file has ${formatBytes(size)}; expected at most ${formatBytes(limit)} of text. Move images and tables of data into files of their own`;
}

function unreadable(file: string, error: unknown): string {
  return isRefused(error)
    ? `may not be read by you; ${rightsCure(shownPath(file))}`
    : `cannot be read (${(error as Error).message}); copy it again`;
}

/** Reads a UTF-8 text, or says at which line it is not UTF-8. */
export function readText(file: string, limit?: number): TextFile {
  const { bytes, faults } = readBytes(file, limit);
  if (!bytes) return { faults };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { source: new SourceText(shownPath(file), text), faults: [] };
  } catch {
    return { faults: [encodingFault(shownPath(file), bytes)] };
  }
}

/** A file of the content as well as it can be read, to show what stands around a fault. @param file absolute path */
export function textToShow(file: string): string | undefined {
  try {
    const read = readInside(file, contentBounds(), largestShown);
    return 'bytes' in read ? read.bytes.toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}

function encodingFault(path: string, bytes: Uint8Array): Fault {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const source = new SourceText(path, text);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const message = 'The file is UTF-16; open it in your editor and save it with the encoding UTF-8';
    return source.fault('file-encoding', 0, message);
  }
  const message = 'The file is not UTF-8 from here on; open it in your editor and save it with the encoding UTF-8';
  return source.fault('file-encoding', text.indexOf('\uFFFD'), message);
}
