import type { Fault } from '../faults/fault.ts';
import { SourceText } from '../faults/fault.ts';

/** Offset of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}

/** A text without its byte order mark and with line feeds only. */
const plainLines = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

function encodingFault(source: SourceText, bytes: Uint8Array): Fault {
  const offset = plainLines(new TextDecoder('windows-1252').decode(bytes.subarray(0, firstBadByte(bytes)))).length;
  const start = source.text.slice(0, offset).search(/[^\s,{}"]*$/);
  const word = source.text.slice(start).match(/^[^\s,{}"]*[^\s{}",.;]/)?.[0] ?? '';
  const message = `This file is not UTF-8 but probably Windows-1252 (see "${word}"); open it in a text editor and save it with the encoding UTF-8, or export it again as UTF-8`;
  return source.fault('file-encoding', offset, message);
}

/**
 * The text of a file of references. One that is not UTF-8 gets a fault and is read as Windows-1252, so that its other
 * faults are found in the same run.
 */
export function decodeText(
  path: string,
  bytes: Uint8Array,
): { readonly source: SourceText; readonly faults: readonly Fault[] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { source: new SourceText(path, plainLines(new TextDecoder('utf-16le').decode(bytes))), faults: [] };
  try {
    return {
      source: new SourceText(path, plainLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes))),
      faults: [],
    };
  } catch {
    const source = new SourceText(path, plainLines(new TextDecoder('windows-1252').decode(bytes)));
    return { source, faults: [encodingFault(source, bytes)] };
  }
}
