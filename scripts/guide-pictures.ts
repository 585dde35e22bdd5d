import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { findBrowser } from '../src/bench/find-browser.ts';
import { browserArguments } from '../tests/support/browser.ts';
import { guideExamples, writeExamples } from '../tests/support/guide-examples.ts';
import { serveSite } from '../tests/support/site-server.ts';

// `npm run guide-pictures`: the examples of docs/writing.md as readers see them, into docs/pictures/writing-N.png.

const work = mkdtempSync(join(tmpdir(), 'casebook-guide-'));
const content = join(work, 'content');
const examples = guideExamples(readFileSync('docs/writing.md', 'utf8'));
await writeExamples(content, examples);
const build = ['src/commands/build.ts', '--content', content, '--out', join(work, 'dist')];
const env = { ...process.env, CASEBOOK_CACHE: join(work, 'cache') };
const { status, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8', env });
if (status !== 0) throw new Error(stderr);

process.env['CASEBOOK_TEST_SITES'] = work;
const server = await serveSite({ name: 'dist', content, base: '/' });
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath === undefined ? {} : { executablePath }),
});
const page = await browser.newPage({ viewport: { width: 560, height: 900 }, deviceScaleFactor: 2 });
for (const at of examples.keys()) {
  await page.goto(`${server.url}articles/example-${at + 1}/`, { waitUntil: 'networkidle' });
  const parts = await page.locator('.manuscript').all();
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
  const top = Math.min(...boxes.map(({ y }) => y));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const [first] = boxes;
  if (!first) throw new Error(`Example ${at + 1} shows nothing`);
  const clip = { x: first.x - 8, y: top - 8, width: first.width + 16, height: bottom - top + 16 };
  const shot = await page.screenshot({ clip, fullPage: true });
  // A palette keeps the repository light.
  await sharp(shot)
    .png({ palette: true })
    .toFile(resolve('docs', 'pictures', `writing-${at + 1}.png`));
}
await browser.close();
await server.close();
rmSync(work, { recursive: true });
