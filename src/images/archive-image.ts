import sharp from 'sharp';
import { drawingDensity } from './svg/drawing-density.ts';

/** Pixels across of a drawing: seven inches at the 300 dpi that archives ask for. */
const drawingWidth = 2100;

/** An image as PNG, for archives that do not take its own form; a drawing is made large enough to print. */
export async function archiveImage(bytes: Uint8Array): Promise<Uint8Array> {
  const { format, width, height } = await sharp(bytes).metadata();
  const density = format === 'svg' ? drawingDensity({ width, height }, drawingWidth) : 72;
  return sharp(bytes, { density }).rotate().png({ compressionLevel: 9 }).toBuffer();
}
