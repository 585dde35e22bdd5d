import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { prepareImage } from '../../src/images/prepare-image.ts';
import { picture } from './sample-images.ts';

const chunk = (name: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};
const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at);
  return bytes;
};

/** A grey PNG that says it has this size. Its pixels are those of one row. */
function png(width: number, height: number, ...chunks: readonly Buffer[]): Buffer {
  const header = Buffer.concat([numbers(width, height), Buffer.from([8, 0, 0, 0, 0])]);
  const pixels = deflateSync(Buffer.alloc((Math.min(width, 30_000) + 1) * Math.min(height, 30)));
  const all = [chunk('IHDR', header), ...chunks, chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...all]);
}

/** A GIF of one pixel that moves through so many pictures. */
function gif(frames: number): Buffer {
  const head = Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff', 'latin1');
  const frame = Buffer.from(
    '\x21\xf9\x04\x04\x00\x00\x00\x00\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00',
    'latin1',
  );
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from(';')]);
}

/** A JPEG whose header says another size. */
async function jpeg(width: number, height: number): Promise<Buffer> {
  const bytes = await picture(16, 16).jpeg().toBuffer();
  const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(height, at + 5);
  bytes.writeUInt16BE(width, at + 7);
  return bytes;
}

/** A TIFF of three pages. */
async function tiff(): Promise<Buffer> {
  const pages = await Promise.all([1, 2, 3].map(() => picture(20, 20).png().toBuffer()));
  return sharp(pages, { join: { animated: true } })
    .tiff()
    .toBuffer();
}

const bomb = (bytes: number): Buffer => deflateSync(Buffer.alloc(bytes));
const drawing = (data: Buffer) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="data:image/png;base64,${data.toString('base64')}"/></svg>`,
  );

const refused: Readonly<Record<string, readonly [() => Buffer | Promise<Buffer>, string]>> = {
  'a PNG that unfolds': [
    () => png(100_000, 100_000),
    'has 10,000 megapixels (100000 × 100000); at most 100 are read: save it smaller',
  ],
  'a JPEG that unfolds': [
    () => jpeg(65_500, 65_500),
    'has 4,290 megapixels (65500 × 65500); at most 100 are read: save it smaller',
  ],
  'a PNG that unfolds in a drawing': [() => drawing(png(100_000, 100_000)), 'has 10,000 megapixels'],
  'a line': [
    () => png(20_000, 10),
    'measures 20,000 × 10, which a page would show as a line; a side may be at most 100 times as long as the other: crop it, or part it into panels',
  ],
  'a long side': [
    () => png(200_000, 10),
    'measures 200,000 × 10; a side may have at most 30,000 pixels: save it smaller',
  ],
  'a GIF without end': [
    () => gif(10_000),
    'moves through 10,000 pictures; at most 1,000 are shown: shorten it, or add it as a film under "supplementary"',
  ],
  'a PNG that moves without end': [() => png(9, 9, chunk('acTL', numbers(10_000, 0))), 'moves through 10,000 pictures'],
  'a PNG that moves and unfolds': [
    () => png(3_000, 3_000, chunk('acTL', numbers(900, 0))),
    'has 8,100 megapixels (3000 × 3000, 900 times); at most 100 are read: save it smaller',
  ],
  'a TIFF of pages': [
    tiff,
    'is a TIFF of 3 pages, of which one could be shown; save each page that is to be shown as an image of its own',
  ],
  'a colour profile that unfolds': [
    () => png(9, 9, chunk('iCCP', Buffer.concat([Buffer.from('a\0\0'), bomb(9_000_000)]))),
    'is damaged (colour profile); open it in an image program and save it again',
  ],
};

it.each(Object.entries(refused))('refuses %s', async (_what, [image, message]) => {
  await expect(prepareImage(await image())).rejects.toThrow(message);
});

it('a text of a PNG that unfolds goes', async () => {
  const text = chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), bomb(100_000_000)]));
  const { files } = await prepareImage(png(9, 9, text));
  expect(files[0]).toEqual(png(9, 9));
});

it('a high image has no variant that WebP cannot hold', async () => {
  const { variants } = await prepareImage(await picture(1_000, 20_000).jpeg().toBuffer());
  expect(variants).not.toContain(960);
});

it('a moving image is taken', async () => {
  expect(await prepareImage(gif(20))).toMatchObject({ kind: 'gif', variants: [] });
});
