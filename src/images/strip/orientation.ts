/**
 * The least EXIF that says how an image is to be turned, and nothing else: a TIFF header and one entry.
 * @param orientation 2 to 8 (1, upright, needs none).
 */
export function orientationExif(orientation: number): Buffer {
  const exif = Buffer.alloc(26);
  exif.write('MM', 0, 'latin1');
  exif.writeUInt16BE(42, 2);
  exif.writeUInt32BE(8, 4); // the directory follows the header
  exif.writeUInt16BE(1, 8); // of one entry:
  exif.writeUInt16BE(0x0112, 10); // Orientation,
  exif.writeUInt16BE(3, 12); // a short,
  exif.writeUInt32BE(1, 14); // one of them
  exif.writeUInt16BE(orientation, 18);
  return exif;
}

/** Whether the image must be turned to be seen upright. */
export function needsTurning(orientation: number | undefined): orientation is number {
  return orientation !== undefined && orientation > 1 && orientation <= 8;
}
