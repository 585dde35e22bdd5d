import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderBytes } from '../support/folder-bytes.ts';
import type { ProjectCopy } from '../support/project-copy.ts';
import { publishedJournal } from '../support/published-journal.ts';

const today = new Date().toISOString().slice(0, 10);
const since = 'expected a day from 2025-03-01, the day of the publication,';
let project: ProjectCopy;

beforeAll(async () => {
  project = await publishedJournal();
  await project.replace(
    'content/permalinks.json',
    '"issues/1/1/"',
    '"articles/gone/": {"doi":"10.5555/gone","title":"Gone","to":"articles/first/"},\n"issues/1/1/"',
  );
  await project.run('retract', ['second', '--reason', 'Two samples were exchanged.', '--date', '2025-07-03']);
});
afterAll(() => project.remove());

describe('a notice that cannot be', () => {
  const change = ['--change', 'x'];
  const reason = ['--reason', 'x'];
  const cases: [command: string, args: string[], message: string][] = [
    [
      'correct',
      ['first', ...change, '--date', '2999-01-01'],
      `"2999-01-01" is in the future; ${since} until today, ${today}`,
    ],
    [
      'retract',
      ['first', ...reason, '--date', '2999-01-01'],
      `"2999-01-01" is in the future; ${since} until today, ${today}`,
    ],
    [
      'correct',
      ['first', ...change, '--date', '1999-01-01'],
      `"1999-01-01" is before the publication; ${since} until today, ${today}`,
    ],
    [
      'retract',
      ['second', ...reason],
      '"second" is retracted already; content/articles/second-retraction/article.md is the notice: change that',
    ],
    [
      'correct',
      ['first', ...change, '--doi', '10.5555/SECOND'],
      'DOI 10.5555/SECOND is that of articles/second; 10.5555/first-correction is free',
    ],
    [
      'retract',
      ['first', ...reason, '--doi', '10.5555/gone'],
      'DOI 10.5555/gone was published before; 10.5555/first-retraction is free',
    ],
    [
      'retract',
      ['first', ...reason, '--id', 'gone'],
      '"gone" is or was the address of another report; "gone-2" is free',
    ],
  ];
  it.each(cases)('%s %j', async (command, args, message) => {
    const before = await folderBytes(project.path('content'));
    expect(await project.run(command, args)).toEqual({ code: 2, output: `${message}\n` });
    expect(await folderBytes(project.path('content'))).toEqual(before);
  });
});
