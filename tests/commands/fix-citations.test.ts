import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const article = 'content/articles/typed/article.md';
const head = `---
title: A title
references:
  - "Alder A. First. {#a}"
  - "Birch B. Second. {#b}"
  - "Cedar C. Third. {#c}"
---

`;
const before = `\uFEFF${head.replaceAll('\n', '\r\n')}Seen [1-3],\r\nagain^2^ early (3).  \r\n\r\n| A |\r\n| - |\r\n| x [2] |`;
const after = before.replace('[1-3]', '[@a; @b; @c]').replace('^2^', ' [@b]').replace('[2]', '[@b]');

describe('npm run check -- --fix-citations', () => {
  let project: ProjectCopy;
  let file: string;
  beforeAll(async () => {
    project = await copyProject(join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports'));
    file = join(project.folder, article);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, before);
  });
  afterAll(() => project.remove());

  it('makes keys of numbers, changes nothing else, and says what it did', async () => {
    const { output } = await project.run('check', ['--fix-citations']);
    expect(output).toBe(
      [
        `${article}:9:6  [1-3] is now [@a; @b; @c]`,
        `${article}:10:6  ^2^ is now [@b]`,
        `${article}:14:5  [2] is now [@b]`,
        `${article}:10:16  "(3)" may be a citation typed by hand; write [@c], or \\(3) where it is no citation; left as it is`,
        '3 citations changed in 1 report, 1 left to be looked at\n',
      ].join('\n'),
    );
    expect(await readFile(file, 'utf8')).toBe(after);
  });

  it('says which reports it leaves for their references', async () => {
    const broken = join(dirname(dirname(file)), 'broken', 'article.md');
    await mkdir(dirname(broken));
    await writeFile(broken, '---\ntitle: A title\nreferences: works.bib\n---\n\nSeen [1].\n');
    const { output } = await project.run('check', ['--fix-citations']);
    expect(output).toContain(
      'content/articles/broken/article.md  The list of references has errors, so that numbers may mean other works; correct it first\n',
    );
    await rm(dirname(broken), { recursive: true });
  });

  it('changes nothing a second time', async () => {
    const { output } = await project.run('check', ['--fix-citations']);
    expect(output).toContain('0 citations changed in 0 reports, 1 left to be looked at');
    expect(await readFile(file, 'utf8')).toBe(after);
  });
});
