import { cp, mkdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitAll, git } from '../support/git.ts';
import type { ProjectCopy } from '../support/project-copy.ts';
import { publishedJournal } from '../support/published-journal.ts';
import { siteFaults } from '../support/site-faults.ts';

const second = 'content/articles/second';
let project: ProjectCopy;

beforeEach(async () => {
  project = await publishedJournal();
});
afterEach(() => project.remove());

describe('npm run restore where git gives nothing', () => {
  const restore = () => project.run('restore', ['second']);
  const told = (message: string) => ({ code: 1, output: `Nothing was restored: ${message}\n` });
  beforeEach(() => rm(project.path(second), { recursive: true }));

  it('the journal is not kept in git', async () => {
    expect(await restore()).toEqual(told('the journal is not kept in git; put it back from a copy of your own'));
  });

  it('git never had it', async () => {
    commitAll(project.folder, 'content');
    expect(await restore()).toEqual({
      code: 1,
      output: `git has never had "${second}"; put it back from a copy of your own\n`,
    });
  });

  it('the repository is damaged', async () => {
    commitAll(project.folder, 'content');
    await rm(project.path('.git/HEAD'));
    expect(await restore()).toEqual(
      told('git cannot read .git, which may be damaged; clone the repository anew, and run the command there'),
    );
  });

  it('its history is damaged', async () => {
    commitAll(project.folder, 'content');
    await writeFile(project.path('.git/refs/heads/main'), `${'0'.repeat(39)}1\n`);
    expect((await restore()).output).toMatch(/^Nothing was restored: git failed: .+\n$/);
  });

  it('git is not installed', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = `${project.path('no')}${delimiter}${project.path('where')}`;
    const run = restore();
    process.env['PATH'] = path;
    expect(await run).toEqual(told('git was not found; install it from https://git-scm.com and run the command again'));
  });
});

describe('what a killed command left', () => {
  it('is named with its cure, and brought back', async () => {
    await rename(project.path(second), project.path('content/articles/.casebook-old-second'));
    await writeFile(project.path('content/.casebook-new-permalinks.json'), '');
    const said = await siteFaults(project);
    expect(said).toContain(
      'content/articles/.casebook-old-second:1:1  warning  This is "second", which a command that was stopped had taken away; bring it back: npm run restore -- second  stray-file',
    );
    expect(said).toContain(
      'content/.casebook-new-permalinks.json:1:1  warning  A command that was stopped left this; run it again, or remove this yourself  stray-file',
    );
    expect(await project.run('restore', ['second'])).toEqual({
      code: 0,
      output: 'content/articles/second is back; a command that was stopped had taken it away\n',
    });
    expect(await siteFaults(project)).toBe('');
  });
});

describe('links in the folder of a report', () => {
  const link = (target: string, path: string) => symlink(target, project.path(path));
  const target = (path: string) => readlink(project.path(path));

  it('are restored as links', async () => {
    await link('plot.png', `${second}/same.png`);
    await link('nowhere.png', `${second}/gone.png`);
    commitAll(project.folder, 'content');
    await rm(project.path(second), { recursive: true });
    expect((await project.run('restore', ['second'])).code).toBe(0);
    expect(await target(`${second}/same.png`)).toBe('plot.png');
    expect(await target(`${second}/gone.png`)).toBe('nowhere.png');
    expect(git(project.folder, 'status', '--short', '--', 'content')).toBe('');
  });

  it('stay as they are where an earlier version is restored', async () => {
    await cp(project.path(second), project.path('version'), { recursive: true });
    await mkdir(project.path(`${second}/versions`));
    await rename(project.path('version'), project.path(`${second}/versions/1`));
    await link('plot.png', `${second}/same.png`);
    commitAll(project.folder, 'content');
    await rm(project.path(`${second}/versions`), { recursive: true });
    expect((await project.run('restore', ['articles/second/versions/1'])).code).toBe(0);
    expect(await target(`${second}/same.png`)).toBe('plot.png');
    expect(git(project.folder, 'status', '--short', '--', 'content')).toBe('');
  });

  it('are not written through, and what they lead to is named', async () => {
    await mkdir(project.path('content/drafts'));
    await rename(project.path(`${second}/article.md`), project.path('content/drafts/second.md'));
    await link('../../drafts/second.md', `${second}/article.md`);
    const text = await project.read('content/drafts/second.md');
    const corrected = await project.run('correct', ['second', '--change', 'The dose.', '--date', '2025-06-01']);
    expect(corrected.code).toBe(0);
    expect(await project.read('content/drafts/second.md')).toBe(text);
    expect(await project.read(`${second}/article.md`)).toContain('The dose.');
    await rm(project.path(`${second}/article.md`));
    await link('../../drafts/second.md', `${second}/article.md`);
    const withdrawn = await project.run('withdraw', ['second', '--reason', 'Privacy.', '--date', '2025-08-01']);
    expect(withdrawn.output).toContain(
      `\n${second}/article.md was a link to content/drafts/second.md, which is as it was; if what may not stay is there, remove it yourself\n`,
    );
    expect(withdrawn.code).toBe(0);
    expect(await project.read('content/drafts/second.md')).toBe(text);
  });
});

describe('a content folder that is none', () => {
  const commands: [command: string, args: string[]][] = [
    ['correct', ['first', '--change', 'x']],
    ['retract', ['first', '--reason', 'x']],
    ['withdraw', ['first', '--reason', 'x']],
    ['redirect', ['first', 'second']],
    ['restore', ['first']],
    ['check', []],
    ['deposit', ['--article', 'first']],
  ];
  it.each(commands)('%s %j', async (command, args) => {
    const absent = await project.run(command, [...args, '--content', 'absent']);
    expect(absent.output).toContain(
      '1:1  error  There is no such content folder; create it with a journal.yaml in it, or name another with --content  missing-journal',
    );
    const wrong = await project.run(command, [...args, '--content', 'package.json']);
    expect(wrong.output).toContain(
      '1:1  error  The content folder is a file; name the folder that holds journal.yaml with --content  missing-journal',
    );
    expect([absent.code, wrong.code]).toEqual([1, 1]);
  });
});
