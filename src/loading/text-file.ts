import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import type { Fault } from '../faults/fault.ts';
import { fault, fileStart, SourceText } from '../faults/fault.ts';
import type { RuleId } from '../faults/rules.ts';
import { isRefused, rightsCure } from './disk-failure.ts';
import { settings, shownPath } from './settings.ts';

/** Bytes of the largest text file that is read: a report of 500 printed pages has about 2 MB. */
export const largestText = 5 * 1024 * 1024;

export type TextFile =
  | { readonly source: SourceText; readonly bytes: Uint8Array; readonly faults: readonly [] }
  | { readonly source?: undefined; readonly bytes?: undefined; readonly faults: readonly Fault[] };

/** Reads bytes within the limit, or says what is wrong. That nothing has this name is the caller's to explain. */
export async function readBytes(
  file: string,
  limit = largestText,
): Promise<{ bytes?: Uint8Array; faults: readonly Fault[] }> {
  try {
    const place = await unreadablePlace(file);
    if (place) return { faults: [place] };
    const { size } = await stat(file);
    if (size > limit) return { faults: [tooLarge(file, size, limit)] };
    return { bytes: await readFile(file), faults: [] };
  } catch (error) {
    return { faults: [unreadable(file, error)] };
  }
}

function tooLarge(file: string, size: number, limit: number): Fault {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  const message = `The file has ${megabytes} MB; expected at most ${limit / 1024 / 1024} MB of text. Move images and tables of data into files of their own`;
  return fault('file-too-large', shownPath(file), fileStart, message);
}

function unreadable(file: string, error: unknown): Fault {
  const path = shownPath(file);
  const found = isRefused(error)
    ? `may not be read by you; ${rightsCure(path)}`
    : `cannot be read (${(error as Error).message}); copy it again`;
  return fault('unreadable-file', path, fileStart, `"${basename(file)}" ${found}`);
}

/** What is no file, or a link that leads nowhere or out of the content folder. */
async function unreadablePlace(file: string): Promise<Fault | undefined> {
  const name = basename(file);
  const real = await realpath(file).catch((error) => {
    if (isRefused(error)) throw error;
  });
  const refuse = (rule: RuleId, message: string): Fault => fault(rule, shownPath(file), fileStart, message);
  if (real === undefined)
    return refuse('missing-file', `"${name}" is a link that leads nowhere; put the file itself here`);
  if (!real.startsWith((await realpath(settings().content)) + sep)) {
    return refuse(
      'path-outside-folder',
      `"${name}" is a link that leads outside the content folder; put the file itself here`,
    );
  }
  if ((await stat(real)).isFile()) return undefined;
  return refuse('missing-file', `"${name}" is a folder; expected a file of that name`);
}

/** Reads a UTF-8 text, or says at which line it is not UTF-8. */
export async function readText(file: string, limit?: number): Promise<TextFile> {
  const { bytes, faults } = await readBytes(file, limit);
  if (!bytes) return { faults };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { source: new SourceText(shownPath(file), text), bytes, faults: [] };
  } catch {
    return { faults: [encodingFault(shownPath(file), bytes)] };
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
