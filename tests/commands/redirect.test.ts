import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProjectCopy } from '../support/project-copy.ts';
import { publishedJournal } from '../support/published-journal.ts';
import { siteFaults } from '../support/site-faults.ts';

const file = 'content/permalinks.json';
const second = 'content/articles/second';
let project: ProjectCopy;

beforeEach(async () => {
  project = await publishedJournal();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await project.remove();
});

/** What is said of a redirect that is refused, with nothing recorded. */
async function refused(old: string, now: string): Promise<string> {
  const before = await project.read(file);
  const { output, code } = await project.run('redirect', [old, now]);
  expect(code).toBe(2);
  expect(await project.read(file)).toBe(before);
  return output.trim();
}

describe('npm run redirect of a page', () => {
  it('records nothing that was never published', async () => {
    expect(await refused('secnod', 'first')).toBe('The journal has published no page "secnod"; did you mean "second"?');
    expect(await refused('elsewhere', 'first')).toBe(
      'The journal has published no page "elsewhere"; if it was out before a build could record it, write "redirect-from: [elsewhere]" in the report that it is to lead to',
    );
    // No id of a report, which "redirect-from:" would refuse.
    for (const name of ['..', '.old'])
      expect(await refused(name, 'first')).toBe(
        `The journal has published no page "${name}"; expected an address that content/permalinks.json keeps`,
      );
    expect(await refused('abuot/', 'first')).toBe('The journal has published no page "abuot/"; did you mean "about/"?');
    expect(await refused('policies/', 'first')).toBe(
      'The journal has published no page "policies/"; expected an address that content/permalinks.json keeps',
    );
  });

  it('leads to no issue that is not there', async () => {
    await rename(project.path(second), project.path('content/articles/renamed'));
    expect(await refused('second', 'issues/1/2/')).toBe(
      'The journal has no page "issues/1/2/"; did you mean "issues/1/1/"?',
    );
    expect(await refused('issues/1/1/', 'issues/')).toBe(
      '"issues/1/1/" is still in the journal; rename or remove its folder first',
    );
    for (const target of ['issues/1/1/', 'issues/']) {
      expect((await project.run('redirect', ['second', target])).output).toContain(
        `articles/second/ leads to ${target}\n`,
      );
    }
  });
});

it('npm run redirect waits for another one, and neither loses what the other records', async () => {
  await rename(project.path(second), project.path('content/articles/renamed'));
  await rm(project.path('content/pages/about.md'));
  const runs = await Promise.all([
    project.run('redirect', ['second', 'renamed']),
    project.run('redirect', ['about/', 'first']),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(await project.read(file)).toMatch(/"about\/": .*"to":"articles\/first\/"/);
  expect(await project.read(file)).toMatch(/"articles\/second\/": .*"to":"articles\/renamed\/"/);
});

it('npm run redirect says in words that the disk is full', async () => {
  await rename(project.path(second), project.path('content/articles/renamed'));
  vi.stubEnv('NODE_OPTIONS', `--import=${join(import.meta.dirname, '..', 'support', 'fail-at.mjs')}`);
  vi.stubEnv('CASEBOOK_TEST_FAIL_IN', project.path('content'));
  vi.stubEnv('CASEBOOK_TEST_FAIL_AT', '1');
  vi.stubEnv('CASEBOOK_TEST_FAIL_CODE', 'ENOSPC');
  const { output, code } = await project.run('redirect', ['second', 'renamed']);
  expect(output).toContain('\nNothing was changed: The disk is full; make room on it and run the command again\n');
  expect(code).toBe(1);
});

describe('npm run redirect of a DOI', () => {
  it('leads to one that the report states, and to no other', async () => {
    expect(await refused('10.5555/second', '10.5555/new')).toBe(
      'Write "doi: 10.5555/new" in content/articles/second/article.md first: there the DOI is another one',
    );
    expect(await refused('10.5555/second', '10.5555/SECOND')).toBe(
      '10.5555/second would lead to itself; name the DOI that the report has now',
    );
    await project.replace(`${second}/article.md`, '10.5555/second', '10.5555/new');
    expect((await project.run('redirect', ['10.5555/second', '10.5555/new'])).code).toBe(0);
    expect(await siteFaults(project)).toBe('');
  });

  it('leads to none that belongs to another report', async () => {
    expect(await refused('10.5555/second', '10.5555/first')).toBe(
      '10.5555/first is the DOI of "first"; expected a DOI that "second" alone has',
    );
    await rm(project.path(second), { recursive: true });
    expect(await refused('10.5555/second', '10.5555/first')).toBe(
      '10.5555/first is the DOI of "first"; let the address of the old one lead there: npm run redirect -- second first',
    );
    expect(await refused('10.5555/second', '10.5555/new')).toBe(
      '"second", the report with that DOI, is gone; bring it back first: npm run restore -- second',
    );
  });
});
