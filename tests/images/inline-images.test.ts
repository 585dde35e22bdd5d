import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { inlineImagesOf } from '../../src/images/inline-images.ts';
import { htmlImages } from '../../src/outputs/html/offline-html.ts';
import { pdfImages } from '../../src/outputs/pdf/pdf-galley.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-inline-'));
  vi.stubEnv('CASEBOOK_CACHE', folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Where the cache has an image: in a folder of its own. */
function original(name: string): string {
  mkdirSync(join(folder, name));
  return join(folder, name, 'original');
}

async function noise(name: string, side: number): Promise<{ name: string; from: string }> {
  const from = original(name);
  const pixels = Buffer.alloc(side * side * 3);
  for (let at = 0; at < pixels.length; at++) pixels[at] = (at * 2654435761) >>> 24;
  await sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 95 })
    .toFile(from);
  return { name, from };
}

const widthOf = async (data: string | undefined) =>
  (await sharp(Buffer.from(data?.split(',')[1] ?? '', 'base64')).metadata()).width;

it('keeps a drawing as PNG and a photograph as JPEG', async () => {
  const drawing = original('a.svg');
  writeFileSync(
    drawing,
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>',
  );
  const files = [{ name: 'a.svg', from: drawing }, await noise('b.jpg', 20)];
  const images = await inlineImagesOf(files, ['a.svg', 'b.jpg', 'missing.png'], htmlImages);
  expect([...images].map(([name, data]) => [name, data.slice(0, 15)])).toEqual([
    ['a.svg', 'data:image/png;'],
    ['b.jpg', 'data:image/jpeg'],
  ]);
});

it('makes the images of an article smaller until its file stays light', async () => {
  const files = await Promise.all([1, 2, 3, 4].map((number) => noise(`${number}.jpg`, 1400)));
  const names = files.map(({ name }) => name);
  const images = await inlineImagesOf(files, names, htmlImages);
  const total = [...images.values()].reduce((sum, { length }) => sum + length, 0);
  expect(total).toBeLessThan(1_700_000);
  expect(await widthOf(images.get('1.jpg'))).toBeLessThan(1200);
  const paper = await inlineImagesOf(files, names, pdfImages);
  expect(await widthOf(paper.get('1.jpg'))).toBe(1400);
});
