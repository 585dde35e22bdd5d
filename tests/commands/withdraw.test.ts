import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitAll } from '../support/git.ts';
import type { ProjectCopy } from '../support/project-copy.ts';
import { publishedJournal } from '../support/published-journal.ts';
import { siteFaults } from '../support/site-faults.ts';

const second = 'content/articles/second/article.md';
const reason = 'To protect the privacy of the patient.';
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
    expect(output).toContain(
      'copy content/articles/second-withdrawn and content/articles/second elsewhere, run git filter-repo --invert-paths --path content/articles/second-withdrawn/ --path content/articles/second/ and put back what you copied.\n',
    );
    expect(output).toContain('Tell Crossref: npm run deposit -- --article second-withdrawn, and send it.\n');
    expect(await project.read(second)).toBe(before);
    expect(await project.read('content/articles/second-withdrawn/article.md')).toContain('\ndoi: 10.5555/second\n');
    expect(await siteFaults(project)).toBe('');
  });

  it('withdraws the report that still has it, however it is written', async () => {
    await project.replace(second, 'doi: 10.5555/second', 'doi: https://doi.org/10.5555/SECOND');
    expect((await withdraw()).output).toContain('content/articles/second holds nothing but title, authors');
  });

  it.each([
    ['none', ''],
    ['one that is mistyped', 'doi: 10.5555 second\n'],
  ])('does nothing where the report there states %s, which may be the one that is meant', async (_, line) => {
    await project.replace(second, 'doi: 10.5555/second\n', line);
    const before = await project.read(second);
    expect(await withdraw()).toEqual({
      code: 2,
      output:
        'content/articles/second/article.md states no DOI that can be read, and 10.5555/second was published there; expected the DOI of the report that is there now: write its DOI, or withdraw it by its folder: npm run withdraw -- second --reason "WHY"\n',
    });
    expect(await project.read(second)).toBe(before);
    expect(await readdir(project.path('content/articles'))).toEqual(['first', 'second']);
  });

  it('does nothing where the facts of the report there cannot be read', async () => {
    await project.write(second, 'doi: 10.5555/second-2\n\nText');
    expect(await withdraw()).toEqual({
      code: 2,
      output: 'The facts at the top of content/articles/second/article.md cannot be read; npm run check says why\n',
    });
  });
});

it.each([
  ['none', ''],
  ['one that is mistyped', 'doi: 10.5555 second\n'],
])('npm run withdraw keeps the DOI that is on record where the report states %s', async (_, line) => {
  await project.replace(second, 'doi: 10.5555/second\n', line);
  await project.run('withdraw', ['second', '--reason', reason]);
  expect(await project.read(second)).toContain('\ndoi: 10.5555/second\n');
  expect(await siteFaults(project)).toBe('');
});

describe('npm run withdraw a second time', () => {
  it('leaves the first notice of a report as it is', async () => {
    await project.run('withdraw', ['second', '--reason', reason, '--date', '2025-08-01']);
    const before = await project.read(second);
    expect(await project.run('withdraw', ['second', '--reason', 'Another.'])).toEqual({
      code: 2,
      output:
        '"second" was withdrawn already, on 2025-08-01: "To protect the privacy of the patient." To say otherwise, change that in content/articles/second/article.md\n',
    });
    expect(await project.read(second)).toBe(before);
  });

  it('takes away what was put there again', async () => {
    await project.run('withdraw', ['second', '--reason', reason]);
    await project.write('content/articles/second/plot.csv', 'a;b');
    expect((await project.run('withdraw', ['second', '--reason', reason])).output).toContain(
      'removed: the text, plot.csv',
    );
  });

  it('leaves the first notice of a page as it is', async () => {
    const pages = ['issues/9/9/', '--reason', 'It was printed by mistake.', '--date', '2025-08-01'];
    await project.replace(
      'content/permalinks.json',
      '"about":',
      '"issues/9/9/": {"title":"2025: Vol 9 No 9"},\n"about":',
    );
    expect((await project.run('withdraw', pages)).code).toBe(0);
    const before = await project.read('content/permalinks.json');
    expect(await project.run('withdraw', ['issues/9/9/', '--reason', 'Another.'])).toEqual({
      code: 2,
      output:
        'issues/9/9/ was withdrawn already, on 2025-08-01: "It was printed by mistake." To say otherwise, change that in content/permalinks.json\n',
    });
    expect(await project.read('content/permalinks.json')).toBe(before);
  });
});

it('npm run withdraw names what is about the report, its folders in the repository and the cache of the build host', async () => {
  await project.replace(second, 'doi:', 'redirect-from: [older]\ndoi:');
  await project.replace('content/articles/first/article.md', 'doi:', 'comments-on: 10.5555/SECOND\ndoi:');
  await project.replace(
    'content/permalinks.json',
    '"issues/1/1/"',
    '"articles/oldest/": {"title":"The second invented report","to":"articles/second/"},\n"articles/another/": {"doi":"10.5555/another","title":"Another report","to":"articles/second/"},\n"issues/1/1/"',
  );
  await mkdir(project.path('.github/workflows'), { recursive: true });
  await project.write('.github/workflows/build.yml', 'steps: [{ uses: actions/cache@v4 }]');
  commitAll(project.folder, 'content');
  const { output } = await project.run('withdraw', ['second', '--reason', reason]);
  expect(output).toContain('  1. Read first through: what is about the article may repeat its text.\n');
  expect(output).toContain(
    'git filter-repo --invert-paths --path content/articles/second/ --path content/articles/older/ --path content/articles/oldest/ and put back what you copied.\n',
  );
  expect(output).toContain('Delete the cache of the build host: on GitHub under Actions, Caches.\n');
});

describe('npm run withdraw in a journal that is elsewhere, and whose issue has a cover', () => {
  const cover =
    'Look at content of mine/issues/front.jpg: a cover that shows a figure of the article has to go, with the line "cover:" of its issue, and from the history of git, too.\n';

  beforeEach(async () => {
    await mkdir(project.path('content/issues'));
    await project.write('content/issues/1-1.yaml', 'cover: front.jpg\n');
    await project.write('content/issues/2-1.yaml', 'cover: other.jpg\n');
    await rename(project.path('content'), project.path('content of mine'));
  });
  const withdraw = () => project.run('withdraw', ['second', '--reason', reason, '--content', 'content of mine']);

  it('names the cover, and what is to be typed', async () => {
    const { output } = await withdraw();
    expect(output).toContain(`  1. ${cover}`);
    expect(output).toContain('  2. Run npm run build -- --content "content of mine" and publish the site now');
    expect(output).toContain('and pages of faults that were made with check -- --html, here');
    expect(output).toContain('--path "content of mine/articles/second/" and put back');
    expect(output).toContain('npm run deposit -- --article second --content "content of mine", and send it.\n');
  });

  it('names every cover where the folder that is gone does not tell the issue', async () => {
    await rm(project.path('content of mine/articles/second'), { recursive: true });
    expect((await withdraw()).output).toContain(
      '  1. Look at content of mine/issues/front.jpg, content of mine/issues/other.jpg: ',
    );
  });
});

describe('a day on which nothing can have been withdrawn', () => {
  const since = 'expected a day from 2025-03-02, the day of the publication,';
  const today = new Date().toISOString().slice(0, 10);
  it.each([
    ['2999-01-01', `"2999-01-01" is in the future; ${since} until today, ${today}`],
    ['1999-01-01', `"1999-01-01" is before the publication; ${since} until today, ${today}`],
  ])('%s', async (date, message) => {
    const before = await project.read(second);
    const run = await project.run('withdraw', ['second', '--reason', reason, '--date', date]);
    expect(run).toEqual({ code: 2, output: `${message}\n` });
    expect(await project.read(second)).toBe(before);
  });
});
