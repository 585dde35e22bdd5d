import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectCopy } from '../support/project-copy.ts';
import { publishedJournal } from '../support/published-journal.ts';
import { siteFaults } from '../support/site-faults.ts';

const second = 'content/articles/second/article.md';
let project: ProjectCopy;

beforeEach(async () => {
  project = await publishedJournal();
});
afterEach(() => project.remove());

describe('npm run withdraw of a DOI whose place another report has taken', () => {
  const withdraw = () => project.run('withdraw', ['10.5555/second', '--reason', 'It was never a report.']);

  it('leaves that report alone, however it speaks of the old DOI, and makes a notice in a folder of its own', async () => {
    await project.replace(second, 'doi: 10.5555/second', 'doi: 10.5555/second-2\ncite-as: Instead of 10.5555/second.');
    const before = await project.read(second);
    const { output, code } = await withdraw();
    expect(output).toContain('content/articles/second-withdrawn is made, with title, authors, DOI and reason\n');
    expect(code).toBe(0);
    expect(await project.read(second)).toBe(before);
    expect(await project.read('content/articles/second-withdrawn/article.md')).toContain('\ndoi: 10.5555/second\n');
    expect(await siteFaults(project)).toBe('');
  });

  it('withdraws the report that still has it, however it is written', async () => {
    await project.replace(second, 'doi: 10.5555/second', 'doi: https://doi.org/10.5555/SECOND');
    expect((await withdraw()).output).toContain('content/articles/second holds nothing but title, authors');
  });

  it('does nothing where the facts of the report there cannot be read', async () => {
    await project.write(second, 'doi: 10.5555/second-2\n\nText');
    expect(await withdraw()).toEqual({
      code: 2,
      output: 'The facts at the top of content/articles/second/article.md cannot be read; npm run check says why\n',
    });
  });
});
