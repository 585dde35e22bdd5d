import { characters, DamagedImage, slice } from '../bytes.ts';
import { needsTurning, orientationExif } from './orientation.ts';

const startOfImage = Buffer.from([0xff, 0xd8]);
const endOfImage = Buffer.from([0xff, 0xd9]);

/**
 * The JPEG with the same scans and without EXIF, XMP, IPTC, comments, thumbnails, maker's segments and whatever
 * follows its end (phones append whole videos). Colour profile, density and the Adobe colour transform stay.
 * @param orientation of the source's EXIF: kept, alone, where the image is not upright.
 */
export function stripJpeg(bytes: Buffer, orientation: number | undefined): Buffer {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new DamagedImage('not a JPEG');
  const segments = readSegments(bytes);
  const density = segments.filter(({ marker }) => marker === 0xe0);
  const others = segments.filter(({ marker }) => marker !== 0xe0);
  return Buffer.concat([
    startOfImage,
    // JFIF must come first, EXIF next.
    ...density.flatMap(keptParts),
    ...(needsTurning(orientation) ? [exifSegment(orientation)] : []),
    ...others.flatMap(keptParts),
    endOfImage,
  ]);
}

interface Segment {
  readonly marker: number;
  /** From its marker on: 2 bytes of marker, 2 of length, then what it says. */
  readonly bytes: Buffer;
  /** The coded data that follow the head of a scan. */
  readonly scan: Buffer;
}

/** The segments between the start and the end of the image. */
function readSegments(bytes: Buffer): Segment[] {
  const segments: Segment[] = [];
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) throw new DamagedImage('unexpected data between segments');
    while (bytes[at + 1] === 0xff) at++; // fill bytes
    const marker = bytes[at + 1];
    if (marker === undefined) throw new DamagedImage('unexpected end of file');
    if (marker === 0xd9) return segments;
    const end = at + 2 + slice(bytes, at + 2, at + 4).readUInt16BE();
    const next = marker === 0xda ? endOfScan(bytes, end) : end;
    segments.push({ marker, bytes: slice(bytes, at, end), scan: slice(bytes, end, next) });
    at = next;
  }
}

function keptParts({ marker, bytes, scan }: Segment): Buffer[] {
  const kept = keptSegment(marker, bytes);
  return kept === undefined ? [] : [kept, scan];
}

function keptSegment(marker: number, segment: Buffer): Buffer | undefined {
  const is = (name: string) => characters(segment, 4, name.length) === name;
  if (marker === 0xe0) return is('JFIF\0') ? withoutThumbnail(segment) : undefined;
  if (marker === 0xe2) return is('ICC_PROFILE\0') ? segment : undefined;
  if (marker === 0xee) return is('Adobe') ? segment : undefined;
  const isApplicationOrComment = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return isApplicationOrComment ? undefined : segment;
}

/** JFIF may hold a small copy of the image, which may show what was cropped or blackened in the large one. */
function withoutThumbnail(segment: Buffer): Buffer {
  const bare = Buffer.from(slice(segment, 0, 18));
  bare.writeUInt16BE(16, 2);
  bare.writeUInt16BE(0, 16);
  return bare;
}

function exifSegment(orientation: number): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationExif(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([head, exif]);
}

/** Where the coded data of a scan end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  throw new DamagedImage('unexpected end of file');
}
