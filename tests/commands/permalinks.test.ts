import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitAll, git } from '../support/git.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { siteFaults } from '../support/site-faults.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const file = 'content/permalinks.json';
const second = 'content/articles/second';
let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject(journal);
  await project.replace('content/journal.yaml', 'demonstration: true\n', '');
});
afterAll(() => project.remove());

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a build says, which fails. */
async function refusedBuild(): Promise<string> {
  const before = await readdir(project.path('dist'), { recursive: true });
  const kept = await project.read(file);
  const { code, output } = await project.run('build');
  expect(code).toBe(1);
  expect(output).toContain('Nothing was published; the previous site is as it was');
  expect(await readdir(project.path('dist'), { recursive: true })).toEqual(before);
  expect(await project.read(file)).toBe(kept);
  return output;
}

async function goodBuild(): Promise<string> {
  const { code, output } = await project.run('build');
  expect(output).toMatch(/^Built dist in/m);
  expect(code).toBe(0);
  return output;
}

describe('a build of a journal', () => {
  it('records what it has published', async () => {
    expect(await siteFaults(project)).toBe(
      'content/permalinks.json:1:1  warning  "The first invented report" and 1 more are out and not recorded, so that their addresses could get lost; record them: npm run build, then commit content/permalinks.json  permalink-unrecorded',
    );
    expect(await goodBuild()).toContain(
      'content/permalinks.json has changed; commit it: it keeps every address that was published\n',
    );
    expect((await project.read(file)).split('\n').slice(0, -3)).toEqual([
      '{',
      '"about/": {"title":"About"},',
      '"archive/2025/": {"title":"2025"},',
      '"articles/first/": {"doi":"10.5555/first","published":"2025-03-01","title":"The first invented report","authors":["Example, Ada"]},',
      '"articles/first/plot.png": {"title":"plot.png"},',
      '"articles/second/": {"doi":"10.5555/second","published":"2025-03-02","title":"The second invented report","authors":["Example, Ada"]},',
      '"articles/second/plot.png": {"title":"plot.png"},',
      '"authors/ada-example/": {"title":"Ada Example","identity":"person Ada Example"},',
      '"issues/1/1/": {"title":"Volume 1, Issue 1, 2025"},',
      '"keywords/first/": {"title":"first"},',
      '"keywords/invention/": {"title":"invention"},',
      '"keywords/second/": {"title":"second"},',
    ]);
    commitAll(project.folder, 'content');
    expect(await siteFaults(project)).toBe('');
  });

  it('refuses to drop an article and says the three ways out', async () => {
    await rm(project.path(second), { recursive: true });
    const said = await refusedBuild();
    expect(said).toContain(
      'content/permalinks.json:6:1  error  "The second invented report" was published at articles/second/ (doi:10.5555/second) and is gone. Expected it to stay: bring it back: npm run restore -- second; or let its address lead to another page: npm run redirect -- second NEW; or leave a notice in its place: npm run withdraw -- second --reason "WHY"  permalink-lost\n',
    );
    expect(said).toContain('"second" was published at keywords/second/ and is gone.');
    expect(said).not.toContain('plot.png');
  });

  it('the first way: bring it back', async () => {
    const { output, code } = await project.run('restore', ['second']);
    expect(output).toMatch(
      /^content\/articles\/second is back as it was committed on \d{4}-\d\d-\d\d; run npm run check, then commit it\n$/,
    );
    expect(code).toBe(0);
    expect(git(project.folder, 'status', '--porcelain', 'content')).toBe('');
    expect(await siteFaults(project)).toBe('');
  });

  it('also after the removal was committed', async () => {
    await rm(project.path(second), { recursive: true });
    git(project.folder, 'commit', '--quiet', '--all', '--message=Removed');
    expect((await project.run('restore', ['second'])).code).toBe(0);
    git(project.folder, 'add', 'content');
    expect(git(project.folder, 'diff', '--stat', 'HEAD~1', '--', 'content')).toBe('');
    git(project.folder, 'commit', '--quiet', '--message=Restored');
  });

  it('the second way: lead to another page', async () => {
    await rename(project.path(second), project.path('content/articles/renamed'));
    expect(await siteFaults(project)).toContain(
      'so let its address lead to another page: npm run redirect -- second renamed',
    );
    const { output, code } = await project.run('redirect', ['second', 'renamed']);
    expect(output).toBe(
      'articles/second/ leads to articles/renamed/\ncontent/permalinks.json has changed; commit it with the rest, then run npm run build\n',
    );
    expect(code).toBe(0);
    expect(await goodBuild()).toContain('Redirects for nginx and Caddy are in dist-redirects\n');
    const page = load(await project.read('dist/articles/second/index.html'));
    expect(page('link[rel=canonical]').attr('href')).toBe('https://example.org/journal/articles/renamed/');
    expect(page('meta[name=robots]').attr('content')).toBe('noindex');
    expect(page('meta[http-equiv=refresh]').attr('content')).toBe(
      '0; url=https://example.org/journal/articles/renamed/',
    );
    expect(words(page('main p').text())).toBe('It is now at this address: The second invented report');
    expect(page('main a').attr('href')).toMatch(/\/articles\/renamed\/$/);
    expect(await project.read('dist/_redirects')).toContain(
      '/journal/articles/second/second.pdf /journal/articles/renamed/renamed.pdf 301\n',
    );
    for (const name of ['nginx.conf', 'Caddyfile']) {
      expect(await project.read(`dist-redirects/${name}`)).toContain('/journal/articles/second/');
    }
    expect(await project.read('dist/sitemap.xml')).not.toContain('articles/second/');
  });

  it('flattens a chain, and gives the address back to a page that is there again', async () => {
    await rename(project.path('content/articles/renamed'), project.path('content/articles/third'));
    expect((await project.run('redirect', ['renamed', 'third'])).code).toBe(0);
    expect(await project.read(file)).toMatch(/"articles\/second\/": .*"to":"articles\/third\/"/);
    await rename(project.path('content/articles/third'), project.path(second));
    expect((await project.run('redirect', ['third', 'second'])).code).toBe(0);
    await goodBuild();
    expect(await project.read(file)).toMatch(/"articles\/third\/": .*"to":"articles\/second\/"/);
    expect(await project.read(file)).toMatch(/"articles\/renamed\/": .*"to":"articles\/second\/"/);
    expect(await project.read(file)).not.toMatch(/"articles\/second\/": .*"to"/);
    git(project.folder, 'add', 'content');
    git(project.folder, 'commit', '--quiet', '--message=Renamed');
  });

  it('the third way: leave a notice', async () => {
    await rm(project.path(second), { recursive: true });
    const reason = 'To protect the privacy of the patient.';
    const { output, code } = await project.run('withdraw', ['second', '--reason', reason, '--date', '2025-08-01']);
    expect(output).toContain('content/articles/second is made anew, with title, authors, DOI and reason\n');
    expect(code).toBe(0);
    expect(await project.read(`${second}/article.md`)).toBe(
      '---\ntitle: The second invented report\ndoi: 10.5555/second\npublished: 2025-03-02\nauthors:\n  - name: Example, Ada\nwithdrawn:\n  date: 2025-08-01\n  reason: To protect the privacy of the patient.\n---\n',
    );
    expect(await siteFaults(project)).toBe('');
    git(project.folder, 'checkout', '--quiet', '--', 'content');
  });

  it('refuses to change a DOI, and takes it back, an alias, or a notice of the other report', async () => {
    await project.replace(`${second}/article.md`, '10.5555/second', '10.5555/new');
    const said = await siteFaults(project);
    expect(said).toContain(
      'content/articles/second/article.md:4:6  error  The DOI was published as 10.5555/second, and is now 10.5555/new;',
    );
    const alias = await project.run('redirect', ['10.5555/second', '10.5555/new']);
    expect(alias.output).toBe(
      '10.5555/second leads to 10.5555/new. Tell Crossref by hand: the old DOI is to be an alias of the new one\ncontent/permalinks.json has changed; commit it with the rest, then run npm run build\n',
    );
    expect((await project.run('check')).code).toBe(0);
    expect(await project.read(file)).toContain('{"doi":"10.5555/new","former-dois":["10.5555/second"],');
    git(project.folder, 'checkout', '--quiet', '--', file);
    const notice = await project.run('withdraw', ['10.5555/second', '--reason', 'It was never a report.']);
    expect(notice.output).toContain('content/articles/second-withdrawn is made, with title, authors, DOI and reason');
    expect(await siteFaults(project)).toBe('');
    git(project.folder, 'checkout', '--quiet', '--', 'content');
    git(project.folder, 'clean', '--quiet', '--force', '-d', 'content');
  });

  it('refuses to drop an issue, and leaves a notice of it', async () => {
    for (const id of ['first', 'second']) {
      await project.replace(`content/articles/${id}/article.md`, 'issue: 1\n', 'issue: 2\n');
    }
    expect(await siteFaults(project)).toContain('"Volume 1, Issue 1, 2025" was published at issues/1/1/ and is gone.');
    const { output } = await project.run('withdraw', [
      'issues/1/1/',
      '--reason',
      'It is issue 2 now.',
      '--date',
      '2025-08-01',
    ]);
    expect(output).toBe('A notice will be at issues/1/1/; commit content/permalinks.json, then run npm run build\n');
    await goodBuild();
    const page = load(await project.read('dist/issues/1/1/index.html'));
    expect(words(page('main p').text())).toBe('This page has been withdrawn. It is issue 2 now. (1 August 2025)');
    expect(page('h1').text()).toBe('Volume 1, Issue 1, 2025');
    expect(page('meta[name=robots]').attr('content')).toBe('noindex');
    git(project.folder, 'checkout', '--quiet', '--', 'content');
  });

  it('never loses the file', async () => {
    const kept = await project.read(file);
    const count = kept.split('\n').length - 5;
    const cases: [changed: string | undefined, message: string][] = [
      [
        undefined,
        `content/permalinks.json:1:1  warning  The lines of "about/" and ${count} more were taken out; what was published stays, and a build writes them again: npm run build, then commit content/permalinks.json`,
      ],
      [
        kept.replace(/"about\/".*\n/, ''),
        'content/permalinks.json:1:1  warning  The line of "about/" was taken out; what was published stays, and a build writes it again: npm run build, then commit content/permalinks.json',
      ],
      [kept.slice(0, 100), 'content/permalinks.json:4:35  error  The file cannot be read from here on;'],
    ];
    for (const [changed, message] of cases) {
      if (changed === undefined) await rm(project.path(file));
      else await project.write(file, changed);
      expect(await siteFaults(project)).toContain(message);
      git(project.folder, 'checkout', '--quiet', '--', file);
    }
  });

  it('joins what two editors have recorded', async () => {
    await project.write('.gitattributes', '**/permalinks.json merge=union\n');
    git(project.folder, 'add', '.gitattributes');
    git(project.folder, 'commit', '--quiet', '--message=Attributes');
    const line = (id: string): string =>
      `\n"articles/${id}/": {"title":"${id}","to":"articles/first/"},\n"articles/second/"`;
    git(project.folder, 'checkout', '--quiet', '-b', 'other');
    await project.replace(file, '\n"articles/second/"', line('one'));
    git(project.folder, 'commit', '--quiet', '--all', '--message=One');
    git(project.folder, 'checkout', '--quiet', 'main');
    await project.replace(file, '\n"articles/second/"', line('two'));
    git(project.folder, 'commit', '--quiet', '--all', '--message=Two');
    git(project.folder, 'merge', '--quiet', '--no-edit', 'other');
    expect(await siteFaults(project)).toBe('');
    const names = Object.keys(JSON.parse(await project.read(file)));
    expect(names).toEqual(expect.arrayContaining(['articles/one/', 'articles/two/']));
  });

  it('misses what was taken out of the file and out of the journal in one commit, or reverted', async () => {
    await rm(project.path('content/articles/second'), { recursive: true });
    await rm(project.path(file));
    git(project.folder, 'commit', '--quiet', '--all', '--message=Gone');
    expect(await siteFaults(project)).toContain('"The second invented report" was published at articles/second/');
    git(project.folder, 'reset', '--quiet', '--hard', 'HEAD~1');
    for (const name of [`${second}/article.md`, file]) await project.replace(name, '10.5555/second', '10.5555/new');
    git(project.folder, 'commit', '--quiet', '--all', '--message=DOI');
    expect(await siteFaults(project)).toContain('The DOI was published as 10.5555/second, and is now 10.5555/new;');
    expect((await project.run('redirect', ['10.5555/second', '10.5555/new'])).code).toBe(0);
    expect(await siteFaults(project)).toBe('');
    git(project.folder, 'reset', '--quiet', '--hard', 'HEAD~1');
  });

  it('lets a keyword, a name and a figure be renamed, a command each in any order', async () => {
    const text = await project.read(`${second}/article.md`);
    const renamed = text.replace('invention, second', 'invention, third').replaceAll('plot.png', 'plot-a.png');
    await project.write(`${second}/article.md`, renamed);
    await rename(project.path(`${second}/plot.png`), project.path(`${second}/plot-a.png`));
    for (const id of ['first', 'second'])
      await project.replace(`content/articles/${id}/article.md`, 'Ada Example', 'Ada Exampel');
    const commands = [...(await siteFaults(project)).matchAll(/npm run redirect -- (\S+) ([^\s,;]+)/g)];
    expect(commands.map(([, from, to]) => `${from} ${to}`)).toEqual([
      'articles/second/plot.png articles/second/plot-a.png',
      'authors/ada-example/ authors/ada-exampel/',
      'keywords/second/ keywords/third/',
      'keywords/second/ keywords/',
    ]);
    for (const [, from = '', to = ''] of commands.slice(0, 3).reverse())
      expect((await project.run('redirect', [from, to])).code).toBe(0);
    await goodBuild();
    expect(await readFile(project.path('dist/articles/second/plot.png'))).toEqual(
      await readFile(project.path('dist/articles/second/plot-a.png')),
    );
    expect(await project.read('dist/keywords/second/feed.json')).toBe(
      await project.read('dist/keywords/third/feed.json'),
    );
    expect(await project.read('dist/authors/ada-example/index.html')).toContain('authors/ada-exampel/');
    expect(await project.read('dist/_redirects')).toContain(
      '/journal/keywords/second/feed.rss /journal/keywords/third/feed.rss 301\n',
    );
    git(project.folder, 'checkout', '--quiet', '--', 'content');
    git(project.folder, 'clean', '--quiet', '--force', '-d', 'content');
  });

  it('does not become a demonstration, which promises nothing', async () => {
    await project.replace('content/journal.yaml', 'license:', 'demonstration: true\nlicense:');
    expect(await refusedBuild()).toMatch(
      /content\/journal\.yaml:\d+:\d+ {2}error {2}"demonstration: true" would drop \d+ addresses that content\/permalinks\.json or an earlier version of it keeps; expected a journal that keeps what it has published: remove "demonstration: true"; or where nobody has ever seen them, give them up in content\/permalinks\.json, as docs\/corrections\.md says {2}demonstration\n/,
    );
    expect(await project.run('redirect', ['x', 'first'])).toEqual({
      code: 2,
      output: 'The journal is a demonstration, which promises no address: journal.yaml says "demonstration: true"\n',
    });
    git(project.folder, 'checkout', '--quiet', '--', 'content');
  });
});

describe('a wrong command', () => {
  beforeAll(async () => {
    const text = await project.read('content/articles/second/article.md');
    const draft = text.replaceAll('second', 'held').replace('title:', 'draft: true\ntitle:');
    await cp(project.path(second), project.path('content/articles/held'), { recursive: true });
    await project.write('content/articles/held/article.md', draft);
  });

  const cases: [command: string, args: string[], message: string, code: number][] = [
    ['redirect', [], 'Say what is meant: OLD NEW --content', 2],
    ['redirect', ['first', 'third'], '"first" is still in the journal; rename or remove its folder first', 2],
    ['redirect', ['third', 'frist'], 'The journal has no page "frist"; did you mean "first"?', 2],
    ['redirect', ['third', 'third'], '"third" would lead to itself; name the page that it is to lead to', 2],
    ['redirect', ['10.5555/x', '10.5555/y'], 'The journal has published no DOI 10.5555/x', 2],
    ['redirect', ['third', 'held'], '"held" is a draft, which readers cannot see; publish it first', 2],
    [
      'withdraw',
      ['held', '--reason', 'x'],
      '"held" is a draft and was never published; remove its folder, content/articles/held',
      2,
    ],
    ['correct', ['held', '--change', 'x'], '"held" is a draft, which nobody has seen; change it as you like', 2],
    ['restore', ['first'], '"content/articles/first" is there; nothing is to be restored', 2],
    ['restore', ['secnd'], 'git has never had "content/articles/secnd"; did you mean "second"?', 1],
    ['restore', ['first', 'second'], 'Unexpected "second"; expected only --content', 2],
  ];
  it.each(cases)('%s %j', async (command, args, message, code) => {
    const run = await project.run(command, args);
    expect(run.output.trim()).toContain(message);
    expect(run.code).toBe(code);
    expect(existsSync(project.path('content/articles/first/article.md'))).toBe(true);
  });
});
