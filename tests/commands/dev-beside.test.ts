import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DevServer, startDevServer } from '../support/dev-server.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
let project: ProjectCopy;
let server: DevServer;

/** A page or a file of each kind that is put together from what the cache keeps. */
const paths = [
  '',
  'articles/first/',
  'articles/second/',
  'articles/first/plot.png',
  'articles/first/plot-480.webp',
  'articles/first/first.xml',
  'articles/first/first.html',
  'articles/first/first.ris',
  'articles/first/first-card.png',
  'issues/1/1/cover.png',
];

beforeAll(async () => {
  project = await copyProject(journal);
  await mkdir(project.path('content/issues'));
  // The cover of an issue is an image that belongs to no article.
  const cover = await project.readBytes('content/articles/first/plot.png');
  await project.write('content/issues/cover.png', cover);
  await project.write('content/issues/1-1.yaml', 'title: An issue\ncover: cover.png\n');
  server = await startDevServer(project);
});
afterAll(async () => {
  server?.kill();
  await project.remove();
});

/** The answers that are no page and no file. */
async function refused(): Promise<string[]> {
  const answers = await Promise.all(paths.map(async (path) => ({ path, ...(await server.get(path)) })));
  return answers
    .filter(({ status }) => status !== 200)
    .map(({ path, status, text }) => `${status} /${path}: ${text.slice(0, 3000)}`);
}

describe('npm run dev beside another process', () => {
  it.each(['texts', 'citations', 'writings', 'records', 'images', 'galleys', 'share-images', 'preview', '.'])(
    'answers with what it has made again where %s went from the cache',
    async (part) => {
      expect(await refused()).toEqual([]);
      const [own = ''] = await readdir(project.path('.cache'));
      await rm(project.path(join('.cache', own, part)), { recursive: true, force: true });
      expect(await refused()).toEqual([]);
    },
  );

  it.each([
    ['check', []],
    ['build', []],
    ['build', ['--drafts', '--out', 'preview']],
    ['withdraw', ['second', '--reason', 'It is a duplicate']],
  ])('answers every request during %s %j', async (command, args) => {
    let isRunning = true;
    const run = project.run(command, args).finally(() => {
      isRunning = false;
    });
    const seen: string[] = [];
    while (isRunning) seen.push(...(await refused()));
    const { code, output } = await run;
    expect(output).not.toContain('Error:');
    expect(code).toBe(0);
    expect(seen.filter((answer) => answer.startsWith('5'))).toEqual([]);
    expect(await refused()).toEqual([]);
  });
});
