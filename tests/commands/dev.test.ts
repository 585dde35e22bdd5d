import { cp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DevServer, eventually, startDevServer } from '../support/dev-server.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const article = 'content/articles/first/article.md';
let project: ProjectCopy;
let server: DevServer;

beforeAll(async () => {
  project = await copyProject(journal);
  server = await startDevServer(project);
});
afterAll(async () => {
  server.kill();
  await project.remove();
});

/** What the server answers to a path as it is sent, under a name of its host. */
function statusOf(port: string, path: string, host = `localhost:${port}`): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

const page = (path: string) => server.get(path);

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

  it('answers its own host alone, and no malformed address', async () => {
    const asked = (path: string, host?: string) => statusOf(new URL(server.site).port, path, host);
    for (const path of ['/journal/', '/journal/articles.json', '/src/commands/dev.ts', '/@vite/client']) {
      expect(await asked(path, 'evil.example')).toBe(403);
      expect(await asked(path, 'localhost.evil.example')).toBe(403);
    }
    expect(await asked('/journal/')).toBe(200);
    for (const path of ['/journal/%E0%A4%A', '/%00', '/journal/articles/..%2f..%2fjournal.yaml', '/@fs/%'])
      expect(await asked(path)).toBe(400);
    expect(server.output()).not.toMatch(/URI malformed|\bat \S+ \(/);
  });

  it('follows a change of the text, and of the references', async () => {
    await project.replace(article, 'The abstract of the first', 'The renewed abstract of the first');
    await project.replace('content/articles/first/references.bib', 'A first invented work', 'A quite different work');
    const { status, text } = await page('articles/first/');
    expect(status).toBe(200);
    expect(text).toContain('The renewed abstract');
    expect(text).toContain('A quite different work');
    expect((await page('articles/first/first.csl.json')).text).toContain('The renewed abstract');
    expect((await page('articles/first/first-references.ris')).text).toContain('A quite different work');
  });

  it('keeps the last good page and says what is wrong, until it is mended', async () => {
    await project.replace(article, '@alpha2019', '@alpha2091');
    const { text, load } = await page('articles/first/');
    expect(text).toContain('The renewed abstract');
    expect(await server.ask('articles/first/', load)).toContainEqual(
      expect.objectContaining({ severity: 'error', message: expect.stringContaining('Citation of "alpha2091"') }),
    );
    await eventually(
      () => Promise.resolve(server.output()),
      (output) => output.includes('Citation of "alpha2091"'),
    );
    await project.replace(article, '@alpha2091', '@alpha2019');
    await project.replace(article, 'A patient was seen', 'A mended patient was seen');
    expect((await page('articles/first/')).text).toContain('A mended patient');
  });

  it('has a page that is one of before load again, and no other', async () => {
    const { load } = await page('articles/first/');
    expect(await server.ask('articles/first/', load)).not.toBe('load again');
    await project.replace(article, 'A mended patient', 'A cured patient');
    expect(await server.ask('articles/first/', load)).toBe('load again');
    expect((await page('articles/first/')).load).toBe(load + 1);
  });

  it('shows a new report, and no page of one that went', async () => {
    expect((await page('articles/third/')).status).toBe(404);
    await cp(project.path('content/articles/second'), project.path('content/articles/third'), { recursive: true });
    await project.replace('content/articles/third/article.md', '10.5555/second', '10.5555/third');
    const { status, text } = await page('articles/third/');
    expect(status).toBe(200);
    expect(text).toContain('10.5555/third');
    await rm(project.path('content/articles/third'), { recursive: true });
    expect((await page('articles/third/')).status).toBe(404);
  });
});
