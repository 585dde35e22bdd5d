import { characters, DamagedImage, slice } from '../bytes.ts';

/** Application extensions that tell how often an animation repeats; all others carry XMP, ICC or makers' data. */
const looping = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/** The GIF with the same frames and without comments, plain text, XMP and other extensions. */
export function stripGif(bytes: Buffer): Buffer {
  if (!/^GIF8[79]a$/.test(characters(bytes, 0, 6))) throw new DamagedImage('not a GIF');
  const header = 13 + colourTable(slice(bytes, 10, 11)[0] ?? 0);
  const kept: Buffer[] = [slice(bytes, 0, header)];
  for (let at = header; ; ) {
    const block = bytes[at];
    if (block === 0x3b) return Buffer.concat([...kept, Buffer.from([0x3b])]);
    const end = block === 0x2c ? endOfFrame(bytes, at) : endOfExtension(bytes, at);
    if (block === 0x2c || isKeptExtension(bytes, at)) kept.push(slice(bytes, at, end));
    at = end;
  }
}

/** Bytes of the colour table that a byte of flags announces. */
function colourTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function isKeptExtension(bytes: Buffer, at: number): boolean {
  const label = bytes[at + 1];
  return label === 0xf9 || (label === 0xff && looping.has(characters(bytes, at + 3, 11)));
}

function endOfExtension(bytes: Buffer, at: number): number {
  if (bytes[at] !== 0x21) throw new DamagedImage('unexpected data between blocks');
  return endOfSubBlocks(bytes, at + 2);
}

function endOfFrame(bytes: Buffer, at: number): number {
  const flags = slice(bytes, at + 9, at + 10)[0] ?? 0;
  return endOfSubBlocks(bytes, at + 10 + colourTable(flags) + 1);
}

function endOfSubBlocks(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; ) {
    const size = bytes[at] ?? 0;
    at += size + 1;
    if (size === 0) return at;
  }
  throw new DamagedImage('unexpected end of file');
}
