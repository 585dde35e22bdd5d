import sharp, { type Metadata, type Sharp } from 'sharp';
import { DamagedImage } from './bytes.ts';
import { type ImageKind, ImageRefused, type PreparedBytes } from './prepared-image.ts';
import { sanitiseSvg } from './sanitise-svg.ts';
import { mostPixels, variantWidths, webpDrawing, webpPhotograph } from './settings.ts';
import { stripMetadata } from './strip/strip-metadata.ts';

const kinds = 'a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG';

/** Makes what is published of an image. Throws ImageRefused with words for the editor. */
export async function prepareImage(bytes: Buffer): Promise<PreparedBytes> {
  try {
    if (looksLikeXml(bytes)) return await prepareSvg(bytes);
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

async function prepareSvg(bytes: Buffer): Promise<PreparedBytes> {
  const clean = await sanitiseSvg(bytes);
  const { width, height } = await sharp(clean, { limitInputPixels: false }).metadata();
  if (width < 1 || height < 1) throw new DamagedImage('no size');
  return { kind: 'svg', width, height, variants: [], files: [clean] };
}

async function prepareRaster(bytes: Buffer): Promise<PreparedBytes> {
  const metadata = await readMetadata(bytes);
  const { width, height } = metadata.autoOrient;
  const frames = metadata.format === 'gif' || metadata.format === 'webp' ? (metadata.pages ?? 1) : 1;
  checkSize(width, height * frames);
  const { kind, original } = await publishedOriginal(bytes, metadata);
  // A moving image is published as it is: as WebP in three widths it would cost seconds and gain little.
  const isStill = frames === 1 && !(kind === 'png' && isAnimatedPng(original));
  const widths = !isStill ? [] : variantWidths.filter((candidate) => candidate < width);
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

/** Broken data are a fault; what libjpeg merely warns of is shown by every browser. */
const decoding = { failOn: 'error', limitInputPixels: mostPixels } as const;

async function readMetadata(bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    throw new ImageRefused('unreadable-image', `cannot be read as an image; save it as ${kinds}`);
  }
}

function checkSize(width: number, height: number): void {
  if (width * height <= mostPixels) return;
  const megapixels = (pixels: number) => Math.round(pixels / 1e6).toLocaleString('en');
  const found = `has ${megapixels(width * height)} megapixels (${width} × ${height})`;
  throw new ImageRefused('file-too-large', `${found}; at most ${megapixels(mostPixels)} are read: save it smaller`);
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

/** sharp sees only the first frame of it; its announcement must stand before the pixels. */
function isAnimatedPng(png: Buffer): boolean {
  const at = png.indexOf('acTL');
  return at !== -1 && at < png.indexOf('IDAT');
}

async function variant(bytes: Buffer, kind: ImageKind, width: number): Promise<{ width: number; data: Buffer }> {
  const settings = kind === 'jpeg' || kind === 'avif' ? webpPhotograph : webpDrawing;
  const data = await sharp(bytes, decoding).autoOrient().resize({ width }).webp(settings).toBuffer();
  return { width, data };
}
