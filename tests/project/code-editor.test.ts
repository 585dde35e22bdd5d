import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/dev-server.ts';
import { type CodeEditor, openCodeEditor } from '../support/language-server.ts';
import { copyProject, type ProjectCopy, type Running } from '../support/project-copy.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const article = 'content/articles/first/article.md';
let project: ProjectCopy;
let server: Running | undefined;
let editor: CodeEditor;
let text: string;

beforeAll(async () => {
  project = await copyProject(journal);
  text = await project.read(article);
  void project.run('dev', ['--port', '0'], {
    started: (running) => {
      server = running;
    },
  });
  const manifest = '.astro/collections/collections.json';
  await eventually(
    async () => (existsSync(project.path(manifest)) ? project.read(manifest) : ''),
    (listed) => listed.includes('first/article.md'),
  );
  editor = await openCodeEditor(project.folder);
});
afterAll(async () => {
  editor.close();
  server?.kill();
  await project.remove();
});

/** The text with a line of its front matter replaced, and the place of that line. */
function replacing(line: string, by: string): readonly [text: string, line: number] {
  const place = text.split('\n').indexOf(line);
  if (place === -1) throw new Error(`No line ${line}`);
  return [text.replace(line, by), place];
}

describe('Visual Studio Code with the Astro extension, while "npm run dev" runs', () => {
  it('marks nothing in a report without faults', async () => {
    expect((await editor.show(article, text, 0)).marks).toEqual([]);
  });

  it('proposes the fields of a report that it does not have yet', async () => {
    const { proposals } = await editor.show(article, ...replacing('type: case-report', ''));
    expect(proposals).toEqual(expect.arrayContaining(['type', 'draft', 'received', 'data-availability']));
    expect(proposals).not.toContain('title');
  });

  it('proposes the words of a list, and the fields of an author', async () => {
    const types = await editor.show(article, ...replacing('type: case-report', 'type: '));
    expect(types.proposals).toEqual(expect.arrayContaining(['case-report', 'case-series', 'image']));
    const author = await editor.show(article, ...replacing('    corresponding: true', '    '));
    expect(author.proposals).toEqual(expect.arrayContaining(['orcid', 'corresponding', 'credit']));
  });

  it('marks what is misspelt', async () => {
    expect((await editor.show(article, ...replacing('volume: 1', 'volum: 1'))).marks).toEqual([
      'Property volum is not allowed.',
    ]);
    expect((await editor.show(article, ...replacing('published: 2025-03-01', 'published: 1.3.2025'))).marks).toEqual([
      'Expected a day as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known',
    ]);
  });
});
