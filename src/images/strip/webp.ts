import { characters, DamagedImage, slice } from '../bytes.ts';
import { needsTurning, orientationExif } from './orientation.ts';

const exifFlag = 0x08;
const xmpFlag = 0x04;

const imageChunks = new Set(['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);
const frameChunks = new Set(['ALPH', 'VP8 ', 'VP8L']);

/**
 * The WebP with the same frames and without EXIF, XMP and unknown chunks.
 * @param orientation of the source's EXIF: kept, alone, where the image is not upright.
 */
export function stripWebp(bytes: Buffer, orientation: number | undefined): Buffer {
  if (characters(bytes, 0, 4) !== 'RIFF' || characters(bytes, 8, 4) !== 'WEBP') throw new DamagedImage('not a WebP');
  const turned = needsTurning(orientation);
  const chunks = readChunks(slice(bytes, 12, 8 + bytes.readUInt32LE(4)), imageChunks).map(({ name, content }) => {
    if (name === 'VP8X') return webpChunk(name, withFlags(content, turned));
    return webpChunk(name, name === 'ANMF' ? strippedFrame(content) : content);
  });
  if (turned) chunks.push(webpChunk('EXIF', orientationExif(orientation)));
  const body = Buffer.concat(chunks);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

function readChunks(bytes: Buffer, wanted: ReadonlySet<string>): { name: string; content: Buffer }[] {
  const chunks: { name: string; content: Buffer }[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const name = characters(bytes, at, 4);
    const size = bytes.readUInt32LE(at + 4);
    const content = slice(bytes, at + 8, at + 8 + size);
    if (wanted.has(name)) chunks.push({ name, content });
    at += 8 + size + (size % 2);
  }
  return chunks;
}

function webpChunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

function withFlags(vp8x: Buffer, hasExif: boolean): Buffer {
  const flags = (vp8x[0] ?? 0) & ~(exifFlag | xmpFlag);
  return Buffer.concat([Buffer.from([hasExif ? flags | exifFlag : flags]), vp8x.subarray(1)]);
}

/** A frame is 16 bytes of place and time, then chunks of its own. */
function strippedFrame(frame: Buffer): Buffer {
  const chunks = readChunks(slice(frame, 16, frame.length), frameChunks);
  return Buffer.concat([frame.subarray(0, 16), ...chunks.map(({ name, content }) => webpChunk(name, content))]);
}
