import { readFile, stat } from 'node:fs/promises';
import type { Fault } from '../faults/fault.ts';
import { fault, fileStart, SourceText } from '../faults/fault.ts';
import { shownPath } from './settings.ts';

/** Bytes of the largest text file that is read: a report of 500 printed pages has about 2 MB. */
export const largestText = 5 * 1024 * 1024;

export type TextFile =
  | { readonly source: SourceText; readonly bytes: Uint8Array; readonly faults: readonly [] }
  | { readonly source?: undefined; readonly bytes?: undefined; readonly faults: readonly Fault[] };

/** Reads bytes within the limit, or says what is wrong. A missing file is the caller's to explain. */
export async function readBytes(file: string): Promise<{ bytes?: Uint8Array; faults: readonly Fault[] }> {
  const { size } = await stat(file);
  if (size <= largestText) return { bytes: await readFile(file), faults: [] };
  const megabytes = (size / 1024 / 1024).toFixed(1);
  const message = `The file has ${megabytes} MB; expected at most ${largestText / 1024 / 1024} MB of text. Move images and tables of data into files of their own`;
  return { faults: [fault('file-too-large', shownPath(file), fileStart, message)] };
}

/** Reads a UTF-8 text, or says at which line it is not UTF-8. */
export async function readText(file: string): Promise<TextFile> {
  const { bytes, faults } = await readBytes(file);
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
  const message = 'The file is not UTF-8 from here on; open it in your editor and save it with the encoding UTF-8';
  return source.fault('file-encoding', text.indexOf('\uFFFD'), message);
}
