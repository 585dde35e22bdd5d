import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const file = 'content/articles/first/article.md';
const change = ['first', '--change', 'The dose is 5 mg.', '--date', '2025-06-01'];

describe('a report that was edited before its correction is stated', () => {
  let project: ProjectCopy;
  let published = '';
  let edited = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: project.path('content'),
      encoding: 'utf8',
    });
  beforeAll(async () => {
    project = await copyProject(join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports'));
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'Publish');
    published = await readFile(project.path(file), 'utf8');
    edited = `${published}\nAn edit.\n`;
    await writeFile(project.path(file), edited);
  });
  afterAll(() => project.remove());

  it('keeps the text that git has as the version', async () => {
    const { output, code } = await project.run('correct', change);
    expect({ code, kept: output.split('\n')[1] }).toEqual({
      code: 0,
      kept: 'content/articles/first/versions/1 keeps the report as it was; leave it as it is',
    });
    expect(await project.read('content/articles/first/versions/1/article.md')).toBe(published);
    expect(await project.read(file)).toMatch(/corrected:[\s\S]*An edit\.\n$/);
  });

  it('states no second correction before the first is committed', async () => {
    const { output, code } = await project.run('correct', ['first', '--change', 'Other words.']);
    expect({ output, code }).toEqual({
      output:
        'The correction that made content/articles/first/versions/1 is not committed; commit it first, or take it back: npm run correct -- first --undo\n',
      code: 2,
    });
  });

  it('takes the correction back, and leaves the edit', async () => {
    expect(await project.run('correct', ['first', '--undo'])).toEqual({
      output:
        'content/articles/first/article.md states the correction no more; what else you changed in it is still there\ncontent/articles/first-correction is gone\n',
      code: 0,
    });
    expect(await project.read(file)).toBe(edited);
    expect(git('status', '--porcelain').trim()).toBe('M articles/first/article.md');
  });

  it('takes no correction back that is committed', async () => {
    await project.run('correct', change);
    git('add', '-A');
    git('commit', '-qm', 'Correct');
    expect(await project.run('correct', ['first', '--undo'])).toEqual({
      output: '"first" has no correction that could be taken back: none is there, or it is committed or published\n',
      code: 2,
    });
  });

  it('takes a retraction back', async () => {
    await project.run('retract', ['first', '--reason', 'Two samples were exchanged.']);
    expect(await project.run('retract', ['first', '--undo'])).toEqual({
      output: 'content/articles/first-retraction is gone\n',
      code: 0,
    });
    expect(git('status', '--porcelain')).toBe('');
  });
});
