import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy, type Running } from '../support/project-copy.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const article = 'content/articles/first/article.md';
let project: ProjectCopy;
let server: Running;

beforeAll(async () => {
  project = await copyProject(journal);
  await new Promise<void>((resolve) => {
    void project.run('dev', ['--port', '0'], (running) => {
      server = running;
      resolve();
    });
  });
});
afterAll(async () => {
  server.kill();
  await project.remove();
});

/** Tries until a condition holds; fails with the last thing seen. */
async function eventually<T>(look: () => Promise<T>, holds: (seen: T) => boolean): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (Date.now() > end) throw new Error(`Never came true; last seen: ${JSON.stringify(seen).slice(0, 2000)}`);
    await sleep(100);
  }
}

async function page(path: string): Promise<{ status: number; text: string }> {
  const printed = await eventually(
    async () => server.output(),
    (output) => /http:\/\/localhost:\d+/.test(output),
  );
  const [origin] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
  const response = await fetch(`${origin}/journal/${path}`);
  return { status: response.status, text: await response.text() };
}

describe('npm run dev', () => {
  it('shows the journal, its reports and their figures', async () => {
    expect((await page('')).text).toContain('The Invented Journal of Case Reports');
    expect((await page('articles/first/')).text).toContain('The abstract of the first report.');
    expect((await page('articles/first/plot.png')).status).toBe(200);
    expect((await page('articles/first/plot-480.webp')).status).toBe(200);
    expect((await page('articles/none/')).status).toBe(404);
  });

  it('serves what the site holds for machines', async () => {
    expect((await page('articles/first/first.ris')).text).toMatch(/^TY {2}- JOUR\r\nTI {2}- /);
    expect((await page('articles/first/first-references.bib')).text).toContain('@article{alpha2019,');
    expect((await page('articles/first/first-card.png')).text).toMatch(/^.PNG/u);
    expect((await page('articles/first/first.xml')).text).toContain('<!DOCTYPE article PUBLIC');
    expect((await page('articles/first/first.html')).text).toContain('data:image/png;base64,');
    expect((await page('feed.atom')).text).toContain('<feed xmlns=');
    expect((await page('articles/first/none.ris')).status).toBe(404);
  });

  it('follows a change of the text, and of the references', async () => {
    await project.replace(article, 'The abstract of the first', 'The renewed abstract of the first');
    await project.replace('content/articles/first/references.bib', 'A first invented work', 'A quite different work');
    const seen = await eventually(
      () => page('articles/first/'),
      ({ text }) => text.includes('The renewed abstract') && text.includes('A quite different work'),
    );
    expect(seen.status).toBe(200);
    expect((await page('articles/first/first.csl.json')).text).toContain('The renewed abstract');
    expect((await page('articles/first/first-references.ris')).text).toContain('A quite different work');
  });

  it('keeps the last good page and says what is wrong, until it is mended', async () => {
    await project.replace(article, '@alpha2019', '@alpha2091');
    await eventually(
      async () => server.output(),
      (output) => output.includes('Citation of "alpha2091"'),
    );
    expect((await page('articles/first/')).text).toContain('The renewed abstract');
    await project.replace(article, '@alpha2091', '@alpha2019');
    await project.replace(article, 'A patient was seen', 'A mended patient was seen');
    await eventually(
      () => page('articles/first/'),
      ({ text }) => text.includes('A mended patient'),
    );
  });

  it('shows a new report', async () => {
    await cp(project.path('content/articles/second'), project.path('content/articles/third'), { recursive: true });
    await project.replace('content/articles/third/article.md', '10.5555/second', '10.5555/third');
    const seen = await eventually(
      () => page('articles/third/'),
      ({ status }) => status === 200,
    );
    expect(seen.text).toContain('10.5555/third');
  });
});
