import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { absolutePath, readSound, type SummedFile } from '../store/kept-file.ts';
import { readJson, writeJson } from '../store/kept-json.ts';
import { drawingDensity } from './svg/drawing-density.ts';

/** A drawing that would weigh more than this is written as a photograph. */
const heaviestDrawing = 250_000;

/** More pixels than a decoder of JPEG reads in one direction, and than any page shows. */
const highest = 16_000;

/**
 * An image as data in a page that is kept or sent: JPEG or PNG, which every e-mail program shows. It is kept beside the
 * image, and goes when that goes.
 *
 * @param file the original in its folder of the image cache
 * @param width most pixels across
 * @returns "data:image/jpeg;base64,…"
 */
export async function inlineImage(file: SummedFile, width: number): Promise<string> {
  const kept = join(dirname(absolutePath(file)), `inline-${width}`);
  const known = await readJson<string>(kept);
  if (known !== undefined) return known;
  const data = await asData(await readSound(file), width);
  await writeJson(kept, data);
  return data;
}

async function asData(bytes: Buffer, width: number): Promise<string> {
  const { format, ...own } = await sharp(bytes, { limitInputPixels: false }).metadata();
  // A drawing of lines has no size in pixels: it is drawn as wide as it is shown.
  const density = format === 'svg' ? drawingDensity(own, width) : undefined;
  const image = sharp(bytes, density === undefined ? {} : { density })
    .rotate()
    .resize({ width, height: highest, fit: 'inside', withoutEnlargement: true });
  if (format !== 'jpeg') {
    const drawing = await image.clone().png({ palette: true, compressionLevel: 9 }).toBuffer();
    if (drawing.length <= heaviestDrawing) return `data:image/png;base64,${drawing.toString('base64')}`;
  }
  const photograph = await image.flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true }).toBuffer();
  return `data:image/jpeg;base64,${photograph.toString('base64')}`;
}

/** Pixels across of a drawing: seven inches at the 300 dpi that archives ask for. */
const drawingWidth = 2100;

/** An image as PNG, for archives that do not take its own form; a drawing is made large enough to print. */
export async function archiveImage(bytes: Uint8Array): Promise<Uint8Array> {
  const { format, width, height } = await sharp(bytes).metadata();
  const density = format === 'svg' ? drawingDensity({ width, height }, drawingWidth) : 72;
  return sharp(bytes, { density }).rotate().png({ compressionLevel: 9 }).toBuffer();
}
