import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishImage } from '../../src/images/publish-image.ts';
import type { Listings } from '../../src/images/read-image-file.ts';
import { codeOfKind } from '../../src/store/kinds.ts';
import { sumOf } from '../../src/store/sum.ts';
import { publishAlone } from './publish-alone.ts';
import { picture } from './sample-images.ts';

let root: string;
let folder: string;
let cache: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'casebook-images-'));
  folder = join(root, 'report');
  cache = join(root, 'cache');
  await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true }));

const publish = (name: string) => publishAlone(join(folder, name), name, cache);
const put = async (name: string, bytes: Buffer | string) => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), bytes);
};
const jpeg = (width = 600, height = 450) => picture(width, height).jpeg({ quality: 95 }).toBuffer();

describe('publishImage: variants', () => {
  it.each([
    { width: 2000, variants: [480, 960, 1440] },
    { width: 1440, variants: [480, 960] },
    { width: 481, variants: [480] },
    { width: 480, variants: [] },
    { width: 20, variants: [] },
  ])('makes $variants of $width pixels', async ({ width, variants }) => {
    await put('ct.jpg', await jpeg(width, Math.round(width / 2)));
    const outcome = await publish('ct.jpg');
    expect(outcome).toMatchObject({
      image: {
        original: 'ct.jpg',
        width,
        height: Math.round(width / 2),
        variants: variants.map((each) => ({ name: `ct-${each}.webp`, width: each })),
      },
    });
    if ('rule' in outcome) return;
    for (const [index, each] of variants.entries()) {
      expect(await sharp(outcome.files[index + 1]?.from).metadata()).toMatchObject({ format: 'webp', width: each });
    }
  });

  it('turns the variants upright', async () => {
    await put('ct.jpg', await picture(800, 600).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer());
    const outcome = await publish('ct.jpg');
    if ('rule' in outcome) throw new Error(outcome.message);
    expect(outcome.image).toMatchObject({ width: 600, height: 800 });
    expect(await sharp(outcome.files[1]?.from).metadata()).toMatchObject({ width: 480, height: 640 });
  });

  it('drops variants that are heavier than the original', async () => {
    const line = '<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="700"><path d="M10 10H900V600"/></svg>';
    const flat = sharp(Buffer.from(line)).flatten({ background: '#fff' });
    await put('line.png', await flat.png({ palette: true, colours: 2 }).toBuffer());
    expect(await publish('line.png')).toMatchObject({ image: { variants: [] } });
  });

  it('names the original by what it is', async () => {
    await put('ct.jpg', await picture(300, 200).png().toBuffer());
    expect(await publish('ct.jpg')).toMatchObject({ image: { original: 'ct.png' } });
  });

  it('parts images whose variants would have one name', async () => {
    await put('ct.jpg', await jpeg());
    await put('ct.png', await picture(601, 450).png().toBuffer());
    const names = (await Promise.all([publish('ct.jpg'), publish('ct.png')])).flatMap((outcome) =>
      'files' in outcome ? outcome.files.map(({ name }) => name) : [],
    );
    expect(names).toHaveLength(4);
    expect(new Set(names)).toHaveProperty('size', 4);
  });

  it('finds a name in another form of Unicode', async () => {
    await put('Ro\u0308ntgen.jpg', await jpeg(100, 80));
    expect(await publish('R\u00f6ntgen.jpg')).toMatchObject({ image: { original: 'R\u00f6ntgen.jpg' } });
  });
});

describe('publishImage: cache', () => {
  it('gives the same again, from a cache that workers may fill together', async () => {
    await put('a/ct.jpg', await jpeg());
    await put('b/ct.jpg', await jpeg());
    const outcomes = await Promise.all(['a/ct.jpg', 'b/ct.jpg', 'a/ct.jpg'].map(publish));
    const again = await publish('a/ct.jpg');
    expect(outcomes[0]).toEqual(again);
    expect(outcomes[2]).toEqual(again);
    expect(await readdir(cache)).toEqual([codeOfKind('images')]);
  });

  it('gives every file with its checksum, whether it was made or found', async () => {
    await put('ct.jpg', await jpeg());
    for (const outcome of [await publish('ct.jpg'), await publish('ct.jpg')]) {
      if ('rule' in outcome) throw new Error(outcome.message);
      for (const { from, sum } of outcome.files) expect(sum).toBe(sumOf(await readFile(from)));
    }
  });

  it('heals an entry that lost a file', async () => {
    await put('ct.jpg', await jpeg());
    const outcome = await publish('ct.jpg');
    if ('rule' in outcome) throw new Error(outcome.message);
    const lost = outcome.files[1]?.from ?? '';
    const bytes = await readFile(lost);
    await truncate(lost, 5);
    expect(await publish('ct.jpg')).toEqual(outcome);
    expect(await readFile(lost)).toEqual(bytes);
  });
});

describe('publishImage: many images of a folder', () => {
  it('looks through each folder once', async () => {
    const known: Listings = new Map();
    const publishKnown = (name: string) => publishImage(join(folder, name), name, cache, undefined, known);
    await put('a.jpg', await jpeg());
    await put('figures/b.jpg', await jpeg());
    expect(await publishKnown('a.jpg')).toMatchObject({ image: { original: 'a.jpg' } });
    expect(await publishKnown('figures/b.jpg')).toMatchObject({ image: { original: 'figures/b.jpg' } });
    await put('c.jpg', await jpeg());
    expect(await publishKnown('c.jpg')).toMatchObject({ rule: 'missing-file' });
    expect([...known.keys()]).toEqual([folder, join(folder, 'figures')]);
    expect(await publish('c.jpg')).toMatchObject({ image: { original: 'c.jpg' } });
  });
});

describe('publishImage: faults', () => {
  const unreadable = 'a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG';
  const cases: readonly { name: string; prepare?: () => Promise<void>; rule: string; message: string }[] = [
    {
      name: 'ct.JPG',
      prepare: async () => put('ct.jpg', await jpeg(50, 40)),
      rule: 'missing-file',
      message: 'Image "ct.JPG" is not in the folder of the report; did you mean "ct.jpg"?',
    },
    {
      name: 'figure1.jpg',
      prepare: async () => put('figure-1.jpg', await jpeg(50, 40)),
      rule: 'missing-file',
      message: 'Image "figure1.jpg" is not in the folder of the report; did you mean "figure-1.jpg"?',
    },
    { name: 'ct.jpg', rule: 'missing-file', message: 'Image "ct.jpg" is not in the folder of the report' },
    {
      name: 'scans',
      prepare: () => put('scans/ct.jpg', 'x'),
      rule: 'missing-file',
      message: 'Image "scans" is a folder; expected a file of that name',
    },
    {
      name: '../other/ct.jpg',
      rule: 'path-outside-folder',
      message: 'Image "../other/ct.jpg" is outside the folder of the report; put a copy into it',
    },
    {
      name: 'C:\\scans\\ct.jpg',
      rule: 'path-outside-folder',
      message: 'Image "C:\\scans\\ct.jpg" is outside the folder of the report; put a copy into it',
    },
    {
      name: 'https://example.org/ct.jpg',
      rule: 'path-outside-folder',
      message:
        'Image "https://example.org/ct.jpg" is on another server; put a copy into the folder of the report and name it here',
    },
    {
      name: 'link.jpg',
      prepare: async () => {
        await writeFile(join(root, 'private.jpg'), await jpeg(50, 40));
        await symlink(join(root, 'private.jpg'), join(folder, 'link.jpg'));
      },
      rule: 'path-outside-folder',
      message: 'Image "link.jpg" is a link that leads outside the folder of the report; put a copy in its place',
    },
    {
      name: 'endless.jpg',
      prepare: () => symlink('/dev/zero', join(folder, 'endless.jpg')),
      rule: 'path-outside-folder',
      message: 'Image "endless.jpg" is a link that leads outside the folder of the report; put a copy in its place',
    },
    {
      name: 'ct.php.png',
      prepare: async () => put('ct.php.png', await picture(10, 10).png().toBuffer()),
      rule: 'file-name',
      message:
        'Image "ct.php.png" holds ".php", which some servers take for what the file is; rename it, for example to "ct-php.png"',
    },
    {
      name: 'huge.jpg',
      prepare: async () => {
        await put('huge.jpg', '');
        await truncate(join(folder, 'huge.jpg'), 50 * 1024 * 1024);
      },
      rule: 'file-too-large',
      message: 'Image "huge.jpg" has 52.4 MB and must be smaller than 50 MB: save it with fewer pixels or as JPEG',
    },
    {
      name: 'bomb.png',
      prepare: async () => {
        const png = await picture(10, 10).png().toBuffer();
        png.writeUInt32BE(20_000, 16);
        png.writeUInt32BE(20_000, 20);
        png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
        await put('bomb.png', png);
      },
      rule: 'file-too-large',
      message: 'Image "bomb.png" has 400 megapixels (20000 × 20000); at most 100 are read: save it smaller',
    },
    {
      name: 'text.jpg',
      prepare: () => put('text.jpg', 'no image'),
      rule: 'unreadable-image',
      message: `Image "text.jpg" cannot be read as an image; save it as ${unreadable}`,
    },
    {
      name: 'empty.jpg',
      prepare: () => put('empty.jpg', ''),
      rule: 'unreadable-image',
      message: 'Image "empty.jpg" is an empty file; copy it again',
    },
    {
      name: 'page.svg',
      prepare: () => put('page.svg', '<html><body>not a drawing</body></html>'),
      rule: 'unreadable-image',
      message: 'Image "page.svg" is damaged (not an SVG); open it in an image program and save it again',
    },
  ];

  it.each(cases)('$name: $message', async ({ name, prepare, rule, message }) => {
    await prepare?.();
    expect(await publish(name)).toEqual({ rule, message });
  });

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('calls a %s that is cut short damaged', async (kind) => {
    const whole = await picture(600, 450).toFormat(kind).toBuffer();
    for (const share of [0.4, 0.8]) {
      const name = `cut-${share}.${kind}`;
      await put(name, whole.subarray(0, Math.round(whole.length * share)));
      expect(await publish(name)).toMatchObject({
        rule: 'unreadable-image',
        message: expect.stringMatching(
          /is damaged.*; open it in an image program and save it again|cannot be read as an image/,
        ),
      });
    }
  });
});
