import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderBytes } from '../support/folder-bytes.ts';
import { commitAll } from '../support/git.ts';
import type { ProjectCopy, Run } from '../support/project-copy.ts';
import { publishedJournal } from '../support/published-journal.ts';

/** Every so many-eth point at which a command may be killed; CASEBOOK_KILLS=1 tries each. */
const step = Number(process.env['CASEBOOK_KILLS'] ?? 17);

const preload = join(import.meta.dirname, '..', 'support', 'kill-at.mjs');
let project: ProjectCopy;
beforeAll(async () => {
  project = await publishedJournal();
  commitAll(project.folder, 'content');
  await cp(project.path('content'), project.path('kept'), { recursive: true });
});
afterAll(() => project.remove());

const content = (): Promise<unknown> => folderBytes(project.path('content'));

/** Puts the journal back as it was, with what has happened to it before the command. */
async function reset(removed: readonly string[]): Promise<void> {
  await rm(project.path('content'), { recursive: true });
  await cp(project.path('kept'), project.path('content'), { recursive: true });
  for (const name of removed) await rm(project.path(join('content', name)), { recursive: true });
}

function runKilled(command: string, args: readonly string[], at: number): Promise<Run> {
  const env = {
    NODE_OPTIONS: `--import=${preload}`,
    CASEBOOK_TEST_KILL_AT: String(at),
    CASEBOOK_TEST_KILL_IN: project.path('content'),
  };
  return project.run(command, args, { env });
}

const reason = ['--reason', 'To protect the privacy of the patient.', '--date', '2025-08-01'];
const correction = ['first', '--change', 'The dose is 5 mg.', '--date', '2025-06-01'];
const report = ['--id', 'third', '--title', 'A third invented report', '--author', 'Ada Example'];
const second = 'articles/second';
const cases: [command: string, args: readonly string[], removed: readonly string[]][] = [
  ['correct', correction, []],
  ['correct', [...correction, '--privacy'], []],
  ['retract', ['first', ...reason], []],
  ['withdraw', ['second', ...reason], []],
  ['withdraw', ['second', ...reason], [second]],
  ['withdraw', ['about/', ...reason], ['pages/about.md']],
  ['redirect', ['second', 'first'], [second]],
  ['restore', ['second'], [second]],
  ['restore', ['about/'], ['pages/about.md']],
  ['new', report, []],
];

describe.each(cases)('npm run %s %j, killed wherever it changes the content', (command, args, removed) => {
  it('is completed or forgotten by the next run', { timeout: 3_600_000 }, async () => {
    await reset(removed);
    const before = await content();
    expect((await project.run(command, args)).code).toBe(0);
    const after = await content();
    let killed = 0;
    for (let at = 1; ; at += step) {
      await reset(removed);
      if ((await runKilled(command, args, at)).code === 0) break;
      killed++;
      const isHalf = existsSync(project.path('content/.casebook-unfinished.json'));
      if (isHalf) {
        const { output } = await project.run('check', ['--json']);
        expect(output).toContain('"unfinished-command"');
        const [, id = ''] = /npm run restore -- ([\w-]+)/.exec(output) ?? [];
        const cured = await project.run('restore', [id]);
        expect(cured.output).toContain('as a command that was stopped was to leave them');
        expect(await content()).toEqual(after);
      }
      // Whoever does not know how far it came runs it again.
      const again = await project.run(command, args);
      expect(await content(), `killed at ${at}, then: ${again.output}`).toEqual(after);
    }
    expect(after).not.toEqual(before);
    expect(killed).toBeGreaterThan(0);
  });
});
