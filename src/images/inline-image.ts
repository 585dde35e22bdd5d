import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { drawingDensity } from './svg/drawing-density.ts';

/** Raised where the same image would be written otherwise. */
const version = 3;

/** A drawing that would weigh more than this is written as a photograph. */
const heaviestDrawing = 250_000;

/**
 * An image as data in a page that is kept or sent: JPEG or PNG, which every e-mail program shows. It is kept beside the
 * image, and goes when that goes.
 *
 * @param file absolute path of the original in its folder of the image cache
 * @param width most pixels across
 * @returns "data:image/jpeg;base64,…"
 */
export async function inlineImage(file: string, width: number): Promise<string> {
  const kept = join(dirname(file), `inline-${version}-${width}`);
  const known = await readFile(kept, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  const data = await asData(await readFile(file), width);
  const draft = join(dirname(kept), `.${randomUUID()}`);
  await writeFile(draft, data);
  await rename(draft, kept);
  return data;
}

async function asData(bytes: Buffer, width: number): Promise<string> {
  const { format, ...own } = await sharp(bytes, { limitInputPixels: false }).metadata();
  // A drawing of lines has no size in pixels: it is drawn as wide as it is shown.
  const density = format === 'svg' ? drawingDensity(own, width) : undefined;
  const image = sharp(bytes, density === undefined ? {} : { density })
    .rotate()
    .resize({ width, withoutEnlargement: true });
  if (format !== 'jpeg') {
    const drawing = await image.clone().png({ palette: true, compressionLevel: 9 }).toBuffer();
    if (drawing.length <= heaviestDrawing) return `data:image/png;base64,${drawing.toString('base64')}`;
  }
  const photograph = await image.flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true }).toBuffer();
  return `data:image/jpeg;base64,${photograph.toString('base64')}`;
}
