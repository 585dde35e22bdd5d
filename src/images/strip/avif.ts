import { characters, DamagedImage, slice } from '../bytes.ts';

interface Box {
  readonly name: string;
  /** Place of the box and of its content in the file. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** What the boxes may be that hold neither pixels nor the way to them. */
const idleBoxes = new Set(['uuid', 'free', 'skip', 'udta']);
const metadataItems = new Set(['Exif', 'mime', 'uri ']);

/**
 * The AVIF with the same pixels and its metadata overwritten in place: everything in the file is found by its offset,
 * so nothing may move. Orientation is a property of the image itself (irot, imir) and stays.
 */
export function stripAvif(bytes: Buffer): Buffer {
  const clean = Buffer.from(bytes);
  const boxes = readBoxes(clean, 0, clean.length);
  if (boxes.some(({ name }) => name === 'moov')) throw new DamagedImage('an animated AVIF');
  for (const box of boxes) if (idleBoxes.has(box.name)) makeFree(clean, box);
  const meta = boxes.find(({ name }) => name === 'meta');
  if (meta === undefined) throw new DamagedImage('not an AVIF');
  const inMeta = readBoxes(clean, meta.from + 4, meta.to);
  for (const box of inMeta) if (idleBoxes.has(box.name)) makeFree(clean, box);
  const items = new Set(metadataItemIds(clean, inMeta));
  for (const extent of readLocations(clean, inMeta)) if (items.has(extent.item)) blank(clean, extent);
  return clean;
}

function readBoxes(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const short = bytes.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    const size = short === 0 ? to - at : short === 1 ? Number(slice(bytes, at + 8, at + 16).readBigUInt64BE()) : short;
    if (size < head || at + size > to) throw new DamagedImage('a box reaches beyond its end');
    boxes.push({ name: characters(bytes, at + 4, 4), start: at, from: at + head, to: at + size });
    at += size;
  }
  return boxes;
}

function makeFree(bytes: Buffer, { start, from, to }: Box): void {
  bytes.write('free', start + 4, 'latin1');
  bytes.fill(0, from, to);
}

/** Reads unsigned numbers one after the other. */
function reader(bytes: Buffer, from: number, to: number) {
  let at = from;
  return (size: number): number => {
    if (size === 0) return 0;
    const part = slice(bytes, at, Math.min(to, at + size));
    at += size;
    return size === 8 ? Number(part.readBigUInt64BE()) : part.readUIntBE(0, size);
  };
}

function metadataItemIds(bytes: Buffer, boxes: readonly Box[]): number[] {
  const iinf = boxes.find(({ name }) => name === 'iinf');
  if (iinf === undefined) return [];
  const countSize = bytes[iinf.from] === 0 ? 2 : 4;
  return readBoxes(bytes, iinf.from + 4 + countSize, iinf.to).flatMap(({ from }) => {
    const idSize = bytes[from] === 3 ? 4 : 2;
    const item = slice(bytes, from + 4, from + 4 + idSize).readUIntBE(0, idSize);
    return metadataItems.has(characters(bytes, from + 4 + idSize + 2, 4)) ? [item] : [];
  });
}

interface Extent {
  readonly item: number;
  readonly from: number;
  readonly length: number;
}

/** Where the bytes of the items are, as the iloc box tells it (ISO/IEC 14496-12, 8.11.3). */
function readLocations(bytes: Buffer, boxes: readonly Box[]): Extent[] {
  const iloc = boxes.find(({ name }) => name === 'iloc');
  if (iloc === undefined) return [];
  const next = reader(bytes, iloc.from, iloc.to);
  const version = next(1);
  next(3);
  const sizes = next(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  const extents: Extent[] = [];
  for (let items = next(version === 2 ? 4 : 2); items > 0; items--) {
    const item = next(version === 2 ? 4 : 2);
    const origin = originOf(version === 0 ? 0 : next(2) & 15, boxes);
    next(2);
    const base = origin + next(baseSize);
    for (let count = next(2); count > 0; count--) {
      next(indexSize);
      extents.push({ item, from: base + next(offsetSize), length: next(lengthSize) });
    }
  }
  return extents;
}

function originOf(method: number, boxes: readonly Box[]): number {
  if (method === 0) return 0;
  const idat = boxes.find(({ name }) => name === 'idat');
  if (method === 1 && idat !== undefined) return idat.from;
  throw new DamagedImage('an item in an unknown place');
}

/** Empty EXIF (offset 0, a TIFF header, no entry) and XMP, put where there is room, so that no reader stumbles. */
const emptyExif = Buffer.from('\0\0\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0', 'latin1');
const emptyXmp = Buffer.from('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>', 'latin1');

function blank(bytes: Buffer, { from, length }: Extent): void {
  const part = slice(bytes, from, from + length);
  const isExif = /MM\0\*|II\*\0/.test(characters(part, 4, 16));
  const empty = isExif ? emptyExif : emptyXmp;
  part.fill(isExif ? 0 : ' ');
  if (length >= empty.length) empty.copy(part);
}
