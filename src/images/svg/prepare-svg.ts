import sharp from 'sharp';
import { checkPixels, checkShape } from '../image-shape.ts';
import { ImageRefused, type PreparedBytes } from '../prepared-image.ts';
import { sanitiseSvg } from '../sanitise-svg.ts';
import { drawingDensity } from './drawing-density.ts';

/** Pixels across of the trial: enough to find what cannot be drawn. */
const trialWidth = 64;

/** Makes what is published of a drawing. Throws ImageRefused or DamagedImage. */
export async function prepareSvg(bytes: Buffer): Promise<PreparedBytes> {
  const clean = await sanitiseSvg(bytes);
  await checkEmbedded(clean);
  // What has a side of 0 cannot be opened at all.
  const { width, height } = await sharp(clean, { limitInputPixels: false })
    .metadata()
    .catch(() => ({ width: 0, height: 0 }));
  if (width < 1 || height < 1) {
    throw new ImageRefused('image-limits', 'has no size; give it a width and a height, or a viewBox, of more than 0');
  }
  checkShape(width, height);
  await tryDrawing(clean, width, height);
  return { kind: 'svg', width, height, variants: [], files: [clean] };
}

/** Images in a drawing unfold like any other. */
async function checkEmbedded(drawing: Buffer): Promise<void> {
  let pixels = 0;
  for (const [, data = ''] of drawing.toString('latin1').matchAll(/href="data:image\/\w+;base64,([\w+/=]+)"/g)) {
    const {
      width,
      height,
      pages = 1,
    } = await sharp(Buffer.from(data, 'base64'), { limitInputPixels: false }).metadata();
    pixels += width * height * pages;
  }
  checkPixels(pixels, 1);
}

/** What cannot be drawn is told now: browsers would show nothing, and a PDF could not be made. */
async function tryDrawing(drawing: Buffer, width: number, height: number): Promise<void> {
  try {
    await sharp(drawing, { density: drawingDensity({ width, height }, trialWidth) }).stats();
  } catch {
    const cure = 'simplify it in your drawing program, or save it as PNG';
    throw new ImageRefused(
      'unreadable-image',
      `is a drawing that cannot be drawn (a part of it is too large); ${cure}`,
    );
  }
}
