/** Bytes of a file that do not follow its format. */
export class DamagedImage extends Error {}

/** A part of the bytes, sharing their memory. Throws DamagedImage where it reaches beyond the end. */
export function slice(bytes: Buffer, start: number, end: number): Buffer {
  if (start < 0 || end < start || end > bytes.length) throw new DamagedImage('unexpected end of file');
  return bytes.subarray(start, end);
}

/** The characters (Latin-1) at a place; shorter at the end of the file. */
export function characters(bytes: Buffer, start: number, length: number): string {
  return bytes.toString('latin1', start, start + length);
}
