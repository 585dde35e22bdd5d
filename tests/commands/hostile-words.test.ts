import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { hasTerminal, runInTerminal } from '../support/terminal.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const report = 'content/articles/first/article.md';

/** What a terminal, a log or the runner of GitHub takes for a command. */
const acting = '::error::x\u001b[2J\u001b]0;y\u0007\u009b31m\u202e\u2028\b\u007f##[error]z';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|^\s*::|##\w*\[/m;

let project: ProjectCopy;
beforeAll(async () => {
  project = await copyProject(journal);
  const quoted = JSON.stringify(acting).slice(1, -1).replaceAll('\u007f', '\\u007f');
  await project.replace('content/journal.yaml', 'The Invented Journal', `"The Invented \\u2067\\u202e Journal"\n#`);
  await project.replace(report, 'authors:', `"${quoted}": x\nsection: "\\x9b\\u202e::"\nauthors:`);
  await project.replace(report, 'A patient was seen', `${acting} <b${acting}> [@${acting}] [a](${acting}:b) A patient`);
  await project.write(`content/articles/first/${acting}\n::error::a.txt`, '');
  await project.write(`content/pages/${acting}\n::error::b.md`, '');
  await project.write(
    `content/articles/first/references.bib`,
    `@article{${acting}, title = {a}\n::error::x,\n@b{${acting}`,
  );
  await project.write('content/permalinks.json', JSON.stringify({ [`${acting}\n::error::c/`]: { title: '' } }));
});
afterAll(() => project.remove());

const withoutDemonstration = (): Promise<void> => project.replace('content/journal.yaml', 'demonstration: true\n', '');

const commands: readonly (readonly [command: string, ...args: string[]])[] = [
  ['check'],
  ['check', '--json'],
  ['check', '--html', `${acting}\n::error::d`],
  ['build'],
  ['retract', 'first', '--reason', acting],
  ['redirect', `${acting}\n::error::h`, acting],
  ['restore', `${acting}\n::error::i`],
  ['correct', 'first', '--description', acting],
  ['withdraw', 'first', '--reason', acting],
  ['deposit', '--issue', `${acting}\n::error::k`],
  ['deposit', '--article', 'first', '--out', `${acting}\n::error::l`],
  ['new', '--title', acting, '--id', `${acting}\n::error::j`],
  ['preview', '--port', acting],
];

describe('nothing of the content acts in a terminal or a log', () => {
  it.each(commands)('%s', async (command, ...args) => {
    const { output } = await project.run(command, args);
    expect(output).not.toBe('');
    expect(output.replaceAll(project.folder, '')).not.toMatch(unseen);
  });

  it('redirect and check, of what was promised', async () => {
    await withoutDemonstration();
    for (const [command, ...args] of [['check'], ['redirect', 'first', 'second']] as const) {
      const { output } = await project.run(command, args);
      expect(output).toContain('\\u001b');
      expect(output).not.toMatch(unseen);
    }
  });

  it('check --github, whose lines are commands of our own', async () => {
    const { output } = await project.run('check', ['--github']);
    const lines = output.trimEnd().split('\n');
    expect(
      lines.filter((line) => !/^::(?:error|warning|notice) file=[^:,]+,line=\d+,col=\d+,title=[a-z-]+::/.test(line)),
    ).toEqual([]);
    expect(lines.map((line) => line.slice(2)).join('\n')).not.toMatch(unseen);
  });

  it.skipIf(!hasTerminal)('prompts', async () => {
    const { output } = await runInTerminal(project.folder, 'src/commands/new.ts', [['A new report for', '\u0003']]);
    expect(output).toContain('The Invented \\u2067\\u202e Journal');
  });
});
