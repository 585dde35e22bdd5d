import { crc32 } from 'node:zlib';
import { characters, DamagedImage, slice } from '../bytes.ts';
import { needsTurning, orientationExif } from './orientation.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Chunks that decide what is seen. All others (text, times, EXIF, makers' own) go. */
const keptChunks = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/**
 * The PNG (animated ones, too) with the same pixels and nothing but what shows them; what follows its end goes.
 * @param orientation of the source's EXIF: kept, alone, where the image is not upright.
 */
export function stripPng(bytes: Buffer, orientation: number | undefined): Buffer {
  if (!bytes.subarray(0, 8).equals(signature)) throw new DamagedImage('not a PNG');
  const kept: Buffer[] = [signature];
  for (let at = 8; ; ) {
    const end = at + 12 + slice(bytes, at, at + 4).readUInt32BE();
    const name = characters(bytes, at + 4, 4);
    const chunk = slice(bytes, at, end);
    if (keptChunks.has(name)) kept.push(chunk);
    if (name === 'IHDR' && needsTurning(orientation)) kept.push(pngChunk('eXIf', orientationExif(orientation)));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

function pngChunk(name: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(content.length + 12);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(name, 4, 'latin1');
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length);
  return chunk;
}
