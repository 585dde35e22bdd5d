import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLatin1Name, makePipe, makeSocket, makeSparse } from '../support/hostile-files.ts';
import type { ProjectCopy } from '../support/project-copy.ts';
import { publishedJournal } from '../support/published-journal.ts';

let project: ProjectCopy;

/** Lays into a folder what would hang whoever opens it, or lead whoever walks it out of the journal or round in it. */
function layTraps(folder: string): void {
  makePipe(join(folder, 'pipe.md'));
  makePipe(join(folder, 'pipe.yaml'));
  makePipe(join(folder, 'pipe.png'));
  makeSocket(join(folder, 'socket'));
  makeSparse(join(folder, 'huge.csv'), 1024 ** 4);
  makeLatin1Name(folder);
  symlinkSync('/dev/zero', join(folder, 'endless.md'));
  symlinkSync('/', join(folder, 'disk'));
  symlinkSync('..', join(folder, 'above'));
  symlinkSync('.', join(folder, 'own'));
}

describe('a journal with traps in every folder', () => {
  beforeAll(async () => {
    project = await publishedJournal();
    for (const folder of ['', 'articles', 'articles/first', 'articles/second', 'pages'])
      layTraps(project.path(join('content', folder)));
  });
  afterAll(() => project.remove());

  const pipe = 'pipe.png:1:1  error  "pipe.png" is a pipe, which holds no text and no picture; remove it  special-file';
  const title = ['--title', 'A', '--author', 'A B', '--id', 'third', '--published', '2025-03-03'];
  const commands: [command: string, args: string[], says: string][] = [
    ['check', [], '"pipe.png" is a pipe, which holds no text and no picture; remove it'],
    ['check', ['--json'], '"rule": "special-file"'],
    ['check', ['--github'], 'is a pipe'],
    ['build', [], pipe],
    ['deposit', ['--article', 'second'], pipe],
    ['correct', ['second', '--change', 'The dose is 5 mg.'], pipe],
    ['retract', ['second', '--reason', 'The data are wrong.'], pipe],
    ['withdraw', ['second', '--reason', 'Privacy.'], pipe],
    ['redirect', ['gone', 'second'], pipe],
    ['restore', ['gone'], pipe],
    ['new', title, pipe],
  ];
  it.each(commands)('npm run %s %j ends in words and changes nothing', async (command, args, says) => {
    const before = readdirSync(project.path('content/articles'), { encoding: 'latin1' });
    const { code, output } = await project.run(command, args);
    expect(output).toContain(says);
    expect(output).not.toContain('Casebook failed');
    expect(code).toBe(1);
    expect(readdirSync(project.path('content/articles'), { encoding: 'latin1' })).toEqual(before);
    expect(existsSync(project.path('dist'))).toBe(false);
  });

  it('npm run dev tells of it and goes on', async () => {
    let output = '';
    await project.run('dev', ['--port', '0'], {
      started: (running) => {
        const waiting = setInterval(() => {
          output = running.output();
          if (!/localhost:\d+/.test(output) || !output.includes(pipe)) return;
          clearInterval(waiting);
          running.kill();
        }, 50);
      },
    });
    expect(output).not.toContain('ELOOP');
  });
});

it('npm run withdraw clears a report of whatever is in it', async () => {
  const journal = await publishedJournal();
  layTraps(journal.path('content/articles/second'));
  const { code, output } = await journal.run('withdraw', ['second', '--reason', 'Privacy.']);
  expect(output).toContain(
    'content/articles/second holds nothing but title, authors, DOI and reason; removed: the text',
  );
  expect(code).toBe(0);
  expect(readdirSync(journal.path('content/articles/second'))).toEqual(['article.md']);
  await journal.remove();
});
