import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { openBrowser } from '../tests/support/browser.ts';
import { guideExamples, writeExamples, writeFirstReport } from '../tests/support/guide-examples.ts';
import { copyProject, type Running } from '../tests/support/project-copy.ts';
import { serveSite } from '../tests/support/site-server.ts';

// `npm run guide-pictures`: what editors and readers see of what the guides speak of, into docs/pictures/: the examples of
// docs/writing.md, the preview of docs/first-report.md, and the notices of docs/corrections.md.

const work = mkdtempSync(join(tmpdir(), 'casebook-guide-'));
process.env['CASEBOOK_CACHE'] = join(work, 'cache');
process.env['CASEBOOK_TEST_SITES'] = work;
process.env['CASEBOOK_TEST_COPIES'] = work;
const guide = (name: string): string => readFileSync(join('docs', `${name}.md`), 'utf8');
const browser = await openBrowser();
try {
  await pictureWriting(browser);
  await pictureNotices(browser);
  await pictureFirstReport(browser);
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}

async function pictureWriting(on: Browser): Promise<void> {
  const content = join(work, 'writing');
  const examples = guideExamples(guide('writing'));
  await writeExamples(content, examples);
  const page = await on.newPage({ viewport: { width: 560, height: 900 }, deviceScaleFactor: 2 });
  await onBuiltSite('writing-site', content, async (url) => {
    for (const at of examples.keys()) {
      await page.goto(`${url}articles/example-${at + 1}/`, { waitUntil: 'networkidle' });
      const parts = await page.locator('.manuscript').all();
      const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
      const top = Math.min(...boxes.map(({ y }) => y));
      const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
      const [first] = boxes;
      if (!first) throw new Error(`Example ${at + 1} shows nothing`);
      const clip = { x: first.x - 8, y: top - 8, width: first.width + 16, height: bottom - top + 16 };
      await keep(await page.screenshot({ clip, fullPage: true }), `writing-${at + 1}`);
    }
  });
}

/** What stands above the title of a report that was corrected, and of one that was retracted. */
async function pictureNotices(on: Browser): Promise<void> {
  const page = await windowOf(on);
  await onBuiltSite('notices', 'examples/sample-journal', async (url) => {
    for (const [name, id] of [
      ['corrected', 'ljcc.2024.0501'],
      ['retracted', 'ljcc.2024.0502'],
    ] as const) {
      await page.goto(`${url}articles/${id}/`, { waitUntil: 'networkidle' });
      await keep(await page.screenshot(), `corrections-${name}`);
    }
  });
}

/** The draft in the preview, and a fault that is shown over it, in a project of its own, so that paths are as an editor's. */
async function pictureFirstReport(on: Browser): Promise<void> {
  await writeFirstReport(join(work, 'first-report'), guide('first-report'));
  const project = await copyProject(join(work, 'first-report'));
  const page = await windowOf(on);
  let server: Running | undefined;
  try {
    const url = await new Promise<string>((found, failed) => {
      const ended = project.run('dev', ['--port', '0'], {
        started: (running) => {
          server = running;
          const waiting = setInterval(() => {
            const [address] = /http:\/\/localhost:\d+\//.exec(running.output()) ?? [];
            if (address === undefined) return;
            clearInterval(waiting);
            found(address);
          }, 50);
        },
      });
      ended.then(({ output }) => failed(new Error(output)), failed);
    });
    await page.goto(`${url}articles/first/`, { waitUntil: 'networkidle' });
    await keep(await page.screenshot(), 'first-report-preview');
    await project.replace('content/articles/first/article.md', '[@alder2020]', '[@alder2021]');
    await page.getByRole('dialog').waitFor();
    await keep(await page.screenshot(), 'first-report-fault');
  } finally {
    server?.kill();
    await project.remove();
  }
}

function windowOf(on: Browser): Promise<Page> {
  return on.newPage({ viewport: { width: 860, height: 560 }, deviceScaleFactor: 1.5 });
}

async function onBuiltSite(name: string, content: string, look: (url: string) => Promise<void>): Promise<void> {
  const build = ['src/commands/build.ts', '--content', content, '--out', join(work, name)];
  const { status, stderr } = spawnSync(process.execPath, build, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const server = await serveSite({ name, content, base: '/' });
  try {
    await look(server.url);
  } finally {
    await server.close();
  }
}

/** A palette keeps the repository light. */
async function keep(picture: Buffer, name: string): Promise<void> {
  await sharp(picture)
    .png({ palette: true })
    .toFile(resolve('docs', 'pictures', `${name}.png`));
}
