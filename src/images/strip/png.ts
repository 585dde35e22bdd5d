import { crc32, inflateSync } from 'node:zlib';
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
    if (name === 'iCCP') checkProfile(chunk.subarray(8, -4));
    if (keptChunks.has(name)) kept.push(chunk);
    if (name === 'IHDR' && needsTurning(orientation)) kept.push(pngChunk('eXIf', orientationExif(orientation)));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

/** Bytes of a colour profile; those of printing machines have three million. */
const largestProfile = 8_000_000;

/** A profile is packed, and every browser unpacks it: a small one can unfold to gigabytes. */
function checkProfile(content: Buffer): void {
  try {
    inflateSync(content.subarray(content.indexOf(0) + 2), { maxOutputLength: largestProfile });
  } catch {
    throw new DamagedImage('colour profile');
  }
}

/** How many pictures a PNG moves through, else 1: sharp sees only the first. They are announced before the pixels. */
export function animatedPngFrames(png: Buffer): number {
  const at = png.indexOf('acTL');
  return at === -1 || at > png.indexOf('IDAT') ? 1 : Math.max(2, slice(png, at + 4, at + 8).readUInt32BE());
}

function pngChunk(name: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(content.length + 12);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(name, 4, 'latin1');
  content.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length);
  return chunk;
}
