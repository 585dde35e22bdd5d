import sharp, { type Metadata, type Sharp } from 'sharp';
import { DamagedImage } from './bytes.ts';
import { mostPixels, tallestWebp, variantWidths, webpDrawing, webpPhotograph } from './image-settings.ts';
import { checkFrames, checkPixels, checkShape } from './image-shape.ts';
import { type ImageKind, ImageRefused, type PreparedBytes } from './prepared-image.ts';
import { animatedPngFrames } from './strip/png.ts';
import { stripMetadata } from './strip/strip-metadata.ts';

const kinds = 'a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG';

/** Makes what is published of an image. Throws ImageRefused with words for the editor. */
export async function prepareImage(bytes: Buffer): Promise<PreparedBytes> {
  try {
    // Loaded on demand: most journals have no drawing, and what reads CSS takes a tenth of a second to load.
    if (looksLikeXml(bytes)) return await (await import('./svg/prepare-svg.ts')).prepareSvg(bytes);
    // libvips refuses a GIF with a comment after its last frame; such files are common, and the comment goes anyway.
    return await prepareRaster(isGif(bytes) ? stripMetadata('gif', bytes, undefined) : bytes);
  } catch (error) {
    if (error instanceof ImageRefused) throw error;
    const reason = error instanceof DamagedImage ? ` (${error.message})` : '';
    throw new ImageRefused('unreadable-image', `is damaged${reason}; open it in an image program and save it again`);
  }
}

function looksLikeXml(bytes: Buffer): boolean {
  return /^\uFEFF?\s*</.test(bytes.toString('utf8', 0, 200));
}

function isGif(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'GIF8';
}

async function prepareRaster(bytes: Buffer): Promise<PreparedBytes> {
  const metadata = await readMetadata(bytes);
  const { width, height } = metadata.autoOrient;
  const frames = framesOf(bytes, metadata);
  checkFrames(frames);
  checkPixels(width, height, frames);
  checkShape(width, height);
  const { kind, original } = await publishedOriginal(bytes, metadata);
  // A moving image is published as it is: as WebP in three widths it would cost seconds and gain little.
  const widths =
    frames > 1
      ? []
      : variantWidths.filter((candidate) => candidate < width && (height * candidate) / width <= tallestWebp);
  const variants = await Promise.all(widths.map((width) => variant(bytes, kind, width)));
  if (variants.length === 0) await sharp(bytes, decoding).stats();
  const lighter = variants.filter(({ data }) => data.length < original.length);
  return {
    kind,
    width,
    height,
    variants: lighter.map(({ width }) => width),
    files: [original, ...lighter.map(({ data }) => data)],
  };
}

/** Pictures of a moving image, else 1. A TIFF of several pages is none: only its first would be shown. */
function framesOf(bytes: Buffer, { format, pages = 1 }: Metadata): number {
  if (format === 'gif' || format === 'webp') return pages;
  if (format === 'png') return animatedPngFrames(bytes);
  if (format !== 'tiff' || pages === 1) return 1;
  const cure = 'save each page that is to be shown as an image of its own';
  throw new ImageRefused(
    'image-limits',
    `is a TIFF of ${pages.toLocaleString('en')} pages, of which one could be shown; ${cure}`,
  );
}

/** Broken data are a fault; what libjpeg merely warns of is shown by every browser. */
const decoding = { failOn: 'error', limitInputPixels: mostPixels } as const;

async function readMetadata(bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    throw new ImageRefused('unreadable-image', `cannot be read as an image; save it as ${kinds}`);
  }
}

/** The original with the same pixels and no metadata. Browsers do not show TIFF: it becomes a PNG, which loses nothing. */
async function publishedOriginal(bytes: Buffer, metadata: Metadata): Promise<{ kind: ImageKind; original: Buffer }> {
  const { format, orientation } = metadata;
  if (format === 'tiff') return { kind: 'png', original: await pngOf(sharp(bytes, decoding), metadata) };
  if (format === 'heif') {
    if (metadata.compression !== 'av1') {
      throw new ImageRefused('unreadable-image', 'is a HEIC photograph, which browsers do not show; save it as JPEG');
    }
    return { kind: 'avif', original: stripMetadata('avif', bytes, undefined) };
  }
  if (format === 'jpeg' || format === 'png' || format === 'webp' || format === 'gif') {
    return { kind: format, original: stripMetadata(format, bytes, orientation) };
  }
  throw new ImageRefused('unreadable-image', `is of the kind ${format}; save it as ${kinds}`);
}

/** PNG knows grey and RGB: CMYK becomes sRGB. */
function pngOf(image: Sharp, { depth, space }: Metadata): Promise<Buffer> {
  const isDeep = depth === 'ushort';
  const isGrey = space === 'b-w' || space === 'grey16';
  const converted = space === 'cmyk' ? image : image.keepIccProfile();
  const upright = converted
    .autoOrient()
    .toColourspace(isGrey ? (isDeep ? 'grey16' : 'b-w') : isDeep ? 'rgb16' : 'srgb');
  return upright.png({ compressionLevel: 9 }).toBuffer();
}

async function variant(bytes: Buffer, kind: ImageKind, width: number): Promise<{ width: number; data: Buffer }> {
  const settings = kind === 'jpeg' || kind === 'avif' ? webpPhotograph : webpDrawing;
  const data = await sharp(bytes, decoding).autoOrient().resize({ width }).webp(settings).toBuffer();
  return { width, data };
}
