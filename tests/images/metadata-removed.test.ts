import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishAlone } from './publish-alone.ts';
import { picture, secret, tellingGif, tellingJpeg, tellingPng, withMetadata } from './sample-images.ts';

const image = () => picture(700, 500);
interface Sample {
  readonly name: string;
  /** Name of what is published, where it is another. */
  readonly as?: string;
  readonly bytes: () => Promise<Buffer>;
  /** The same picture for sharp, where it refuses the sample itself. */
  readonly pixelsOf?: () => Promise<Buffer>;
  readonly orientation?: number;
}

const samples: readonly Sample[] = [
  { name: 'upright.jpg', bytes: () => tellingJpeg(700, 500) },
  { name: 'turned.jpg', bytes: () => tellingJpeg(700, 500, 6), orientation: 6 },
  { name: 'mirrored.jpg', bytes: () => tellingJpeg(700, 500, 2), orientation: 2 },
  { name: 'cmyk.jpg', bytes: () => withMetadata(image().toColourspace('cmyk')).jpeg().toBuffer() },
  { name: 'text.png', bytes: () => tellingPng(image()) },
  { name: 'turned.png', bytes: () => withMetadata(image(), 8).png().toBuffer(), orientation: 8 },
  { name: 'palette.png', bytes: () => withMetadata(image()).png({ palette: true }).toBuffer() },
  { name: 'lossy.webp', bytes: () => withMetadata(image()).webp().toBuffer() },
  { name: 'lossless.webp', bytes: () => withMetadata(image()).webp({ lossless: true }).toBuffer() },
  { name: 'turned.webp', bytes: () => withMetadata(image(), 3).webp().toBuffer(), orientation: 3 },
  { name: 'comment.gif', bytes: () => tellingGif(image()), pixelsOf: () => image().gif().toBuffer() },
  { name: 'photo.avif', bytes: () => withMetadata(image()).avif({ effort: 0 }).toBuffer() },
  { name: 'scan.tif', as: 'scan.png', bytes: () => withMetadata(image()).tiff({ compression: 'lzw' }).toBuffer() },
  {
    name: 'turned.tiff',
    as: 'turned.png',
    bytes: () => withMetadata(image(), 6).tiff({ compression: 'lzw' }).toBuffer(),
  },
  {
    name: 'grey16.tif',
    as: 'grey16.png',
    bytes: () => image().toColourspace('grey16').tiff({ compression: 'lzw' }).toBuffer(),
  },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-images-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Publishes a sample alone in a folder. */
async function publish(name: string, bytes: Buffer) {
  const own = await mkdtemp(join(folder, 'a-'));
  await writeFile(join(own, name), bytes);
  const outcome = await publishAlone(join(own, name), name, join(own, 'cache'));
  if ('rule' in outcome) throw new Error(outcome.message);
  return outcome;
}

/** What stays where an AVIF had XMP: nothing in it may move. */
const emptied = Buffer.from('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>');
const decoded = (bytes: Buffer) => sharp(bytes).autoOrient().raw().toBuffer();
const hasExifTool = spawnSync('exiftool', ['-ver']).status === 0;

describe('publishImage: metadata', () => {
  it.each(samples)('leaves nothing in $name but the picture', async ({ name, as, bytes, pixelsOf, orientation }) => {
    const source = await bytes();
    const { image: published, files } = await publish(name, source);
    expect(files.map((file) => file.name)).toEqual([as ?? name, ...published.variants.map((variant) => variant.name)]);

    for (const { from } of files) expect((await readFile(from)).includes(secret)).toBe(false);
    const original = await readFile(files[0]?.from ?? '');
    const { exif, xmp = emptied, iptc, comments, ...kept } = await sharp(original).metadata();
    expect(xmp.toString().trim()).toBe(emptied.toString());
    expect({ iptc, comments, orientation: kept.orientation }).toEqual({ orientation });
    // 26 bytes of a TIFF header and the orientation; JPEG and some readers count "Exif\0\0" before them.
    if (kept.format !== 'heif') expect(exif?.length ?? 0).toBeLessThanOrEqual(orientation === undefined ? 0 : 32);

    expect(await decoded(original)).toEqual(await decoded(pixelsOf ? await pixelsOf() : source));
    expect({ width: kept.autoOrient.width, height: kept.autoOrient.height }).toEqual({
      width: published.width,
      height: published.height,
    });
  });

  it.skipIf(!hasExifTool).each(samples)('lets exiftool find nothing in $name', async ({ name, bytes }) => {
    const { files } = await publish(name, await bytes());
    for (const { from } of files) {
      const found = JSON.parse(execFileSync('exiftool', ['-json', '-G0', '-a', '-u', from], { encoding: 'utf8' }))[0];
      const telling = Object.keys(found).filter((tag) =>
        /^(EXIF|XMP|IPTC|Photoshop|MakerNotes|MPF|PNG:.*(Author|Comment|Title|Time))/.test(tag),
      );
      expect(telling.filter((tag) => tag !== 'EXIF:Orientation')).toEqual([]);
    }
  });

  it('keeps a colour profile', async () => {
    const { files } = await publish('p3.jpg', await withMetadata(image()).withIccProfile('p3').jpeg().toBuffer());
    expect((await sharp(files[0]?.from).metadata()).icc).toBeDefined();
  });

  it('keeps 16 bits of a TIFF', async () => {
    const raw = { width: 100, height: 80, channels: 3 } as const;
    const values = Uint16Array.from({ length: 100 * 80 * 3 }, (_, index) => index * 2);
    const deep = sharp(values, { raw }).toColourspace('rgb16');
    const { files } = await publish('mri.tif', await deep.tiff({ compression: 'lzw' }).toBuffer());
    const published = sharp(files[0]?.from);
    expect(await published.metadata()).toMatchObject({ format: 'png', depth: 'ushort' });
    const pixels = await published.toColourspace('rgb16').raw({ depth: 'ushort' }).toBuffer();
    expect(new Uint16Array(pixels.buffer, pixels.byteOffset, values.length)).toEqual(values);
  });

  it('keeps the frames of an animation and their repetition', async () => {
    const frames = [picture(200, 150), picture(200, 150).negate()].map((frame) => frame.png().toBuffer());
    const source = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif({ loop: 0, delay: [90, 90] })
      .toBuffer();
    for (const [name, bytes] of [
      ['loop.gif', source],
      ['loop.webp', await sharp(source, { animated: true }).webp().toBuffer()],
    ] as const) {
      const { image: published, files } = await publish(name, bytes);
      expect(published.variants).toEqual([]);
      expect(await sharp(files[0]?.from, { animated: true }).metadata()).toMatchObject({
        pages: 2,
        loop: 0,
        delay: [90, 90],
      });
    }
  });
});
