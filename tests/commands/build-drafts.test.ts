import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
let project: ProjectCopy;

/** A copy of the second report under another id, with a title, a DOI and an author of its own. */
async function addDraft(id: string, word: string, facts: string): Promise<void> {
  const article = `content/articles/${id}/article.md`;
  await cp(project.path('content/articles/second'), project.path(`content/articles/${id}`), { recursive: true });
  await project.replace(article, 'The second invented report', `A report of ${word}`);
  await project.replace(article, '10.5555/second', `10.5555/${id}`);
  await project.replace(article, 'Ada Example', `Bob ${word}`);
  await project.replace(article, '[invention, second]', `[invention, ${word}]`);
  await project.replace(article, 'The abstract of the second report.', `The abstract speaks of ${word}.`);
  await project.replace(article, 'published: 2025-03-02', facts);
}

beforeAll(async () => {
  vi.stubEnv('CASEBOOK_TODAY', '2025-06-01');
  project = await copyProject(journal);
  await addDraft('held-one', 'Zyzzogeton', 'published: 2025-03-02\ndraft: true\ncorrects: first');
  await addDraft('planned-one', 'Quuxitis', 'published: 2025-06-02');
  await project.replace('content/articles/planned-one/article.md', 'issue: 1', 'issue: 2');
  // What is out names both.
  await project.replace('content/articles/first/article.md', 'keywords:', 'comments-on: 10.5555/held-one\nkeywords:');
  await project.replace('content/articles/second/article.md', 'keywords:', 'comments-on: planned-one\nkeywords:');
  await cp(project.path('content/articles/first/plot.png'), project.path('content/issues/plot.png'));
  await project.write('content/issues/1-2.yaml', 'cover: plot.png\ntitle: The issue of Quuxitis\n');
  await project.write('content/issues/1-1.yaml', 'order: [held-one, second, first]\n');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await project.remove();
});

/** The files of the site that hold a text, in their names or in what they say; compressed ones are opened. */
async function filesWith(pattern: RegExp): Promise<string[]> {
  const entries = await readdir(project.path('dist'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    if (pattern.test(file) || pattern.test(text.toString('latin1')))
      found.push(file.slice(project.path('dist').length));
  }
  return found.sort();
}

const traces = /held-one|planned-one|zyzzogeton|quuxitis|issues\/1\/2/i;

describe('npm run build', () => {
  it('keeps every trace of a draft out of the site, and warns of what names one', async () => {
    const { code, output } = await project.run('build');
    expect(output.match(/^content.*$/gm)).toEqual([
      'content/articles/first/article.md:18:14  warning  "comments-on: held-one" is a draft; readers are told nothing of it until it is out. Publish it with this article, or before  relation-draft',
      'content/articles/second/article.md:18:14  warning  "comments-on: planned-one" is a draft; readers are told nothing of it until it is out. Publish it with this article, or before  relation-draft',
    ]);
    expect(code).toBe(0);
    expect(await filesWith(/The second invented report/)).toContain('/articles.json');
    expect(await filesWith(/The abstract of the second report/)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\/search-index\/shown\//)]),
    );
    expect(await filesWith(traces)).toEqual([]);
  });

  it('makes a preview of them on demand, which says so on every page and asks not to be indexed', async () => {
    const { code, output } = await project.run('build', ['--drafts']);
    expect(output).toMatch(/^Built dist, a preview with the drafts, in \d+\.\d s: /m);
    expect(code).toBe(0);
    const pages = await filesWith(/^<!doctype html>.*<main id="main-content"/is);
    expect(pages).toContain('/articles/held-one/index.html');
    expect(pages).toContain('/issues/1/2/index.html');
    const list = await project.read('dist/drafts/index.html');
    expect(list).toContain('A report of Zyzzogeton');
    expect(list).toContain('A report of Quuxitis');
    for (const page of pages) {
      const html = await project.read(`dist${page}`);
      const said = [
        /<meta name="robots" content="noindex">/,
        /<strong>Preview with unpublished drafts\.</,
        /href="\/journal\/drafts\/"[^>]*>\s*2 drafts/,
      ];
      expect([page, ...said.map((pattern) => pattern.test(html))]).toEqual([page, true, true, true]);
    }
    expect(await project.read('dist/articles/held-one/index.html')).toContain('<strong>Draft.</strong>');
    expect(await project.read('dist/articles/planned-one/index.html')).toContain('Scheduled for 2 June 2025');
    expect(await project.read('dist/articles/first/index.html')).not.toContain('<strong>Draft.</strong>');
    expect(await project.read('dist/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(await project.read('dist/_headers')).toContain('X-Robots-Tag: noindex');
    expect(await readdir(project.path('dist'))).not.toContain('sitemap.xml');
  });

  it('publishes a report on its day from what it kept the day before, and no other draft', async () => {
    vi.stubEnv('CASEBOOK_TODAY', '2025-06-02');
    expect((await project.run('build')).code).toBe(0);
    expect(await filesWith(/A report of Quuxitis/)).toEqual(
      expect.arrayContaining(['/articles.json', '/articles/planned-one/index.html', '/feed.atom']),
    );
    expect(await project.read('dist/sitemap.xml')).toContain('/articles/planned-one/');
    expect(await readdir(project.path('dist'))).not.toContain('drafts');
    expect(await filesWith(/held-one|zyzzogeton/i)).toEqual([]);
  });
});
