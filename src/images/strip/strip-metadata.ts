import { stripAvif } from './avif.ts';
import { stripGif } from './gif.ts';
import { stripJpeg } from './jpeg.ts';
import { stripPng } from './png.ts';
import { stripWebp } from './webp.ts';

/** Kinds whose metadata can be removed without touching a pixel. */
export type StrippableKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

/**
 * The image without EXIF, GPS, XMP, IPTC, comments, thumbnails and appended data, its pixels as they were.
 * @param orientation as EXIF numbers it (1 to 8). Throws DamagedImage where the bytes do not follow the format.
 */
export function stripMetadata(kind: StrippableKind, bytes: Buffer, orientation: number | undefined): Buffer {
  if (kind === 'jpeg') return stripJpeg(bytes, orientation);
  if (kind === 'png') return stripPng(bytes, orientation);
  if (kind === 'webp') return stripWebp(bytes, orientation);
  return kind === 'gif' ? stripGif(bytes) : stripAvif(bytes);
}
