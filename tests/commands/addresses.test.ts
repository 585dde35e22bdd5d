import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
const first = 'content/articles/first/article.md';
let project: ProjectCopy;

beforeAll(async () => {
  project = await copyProject(journal);
  await project.replace('content/journal.yaml', 'demonstration: true\n', '');
  await project.replace(first, 'Ada Example\n', 'Ada Example\n    orcid: 0000-0002-1825-0097\n');
  await project.replace(first, '[invention, first]', '[covid-19, HER2]');
});
afterAll(() => project.remove());

async function build(): Promise<void> {
  expect(await project.run('build')).toMatchObject({ code: 0 });
}

/** The heading of a list and the ids of the articles in it. */
async function listAt(path: string): Promise<string> {
  const page = load(await project.read(`dist/${path}index.html`));
  // What else their authors wrote stands below the list.
  const links = page('main a[href*="/articles/"]:not([aria-labelledby=others] *)').toArray();
  const ids = links.flatMap((link) => /\/articles\/([^/]+)\/$/.exec(page(link).attr('href') ?? '')?.[1] ?? []);
  return `${page('h1').text().trim()}: ${[...new Set(ids)].join(' ')}`;
}

it('an older report that is added later moves nobody', async () => {
  await build();
  const lists = {
    'authors/ada-example/': 'Ada Example: second first',
    'keywords/covid-19/': 'covid-19: first',
    'keywords/her2/': 'HER2: first',
  };
  for (const [path, list] of Object.entries(lists)) expect(await listAt(path)).toBe(list);

  const older = 'content/articles/older/article.md';
  await cp(project.path('content/articles/first'), project.path('content/articles/older'), { recursive: true });
  const text = (await project.read(first)).replaceAll('first', 'older').replace('2025-03-01', '2025-01-01');
  await project.write(older, text);
  await project.replace(older, '0000-0002-1825-0097', '0000-0001-5109-3700');
  await project.replace(older, '[covid-19, HER2]', '["COVID 19", HER2-]');
  await project.replace('content/articles/second/article.md', '[invention, second]', '[invention, second, COVID 19]');
  // Two have the name by now: the second report says which of them it is of.
  await project.replace(
    'content/articles/second/article.md',
    'Ada Example\n',
    'Ada Example\n    orcid: 0000-0002-1825-0097\n',
  );
  await build();
  const after = {
    'authors/ada-example/': 'Ada Example: second first',
    'authors/ada-example-2/': 'Ada Example: older',
    'keywords/covid-19/': 'COVID 19: second first older',
    'keywords/her2/': 'HER2: first',
    'keywords/her2-2/': 'HER2-: older',
  };
  for (const [path, list] of Object.entries(after)) expect(await listAt(path)).toBe(list);
  const entries = (await project.read('content/permalinks.json')).split('\n');
  expect(entries.filter((line) => /^"(?:authors|keywords)/.test(line))).toEqual([
    '"authors/ada-example-2/": {"title":"Ada Example","identity":"orcid 0000-0001-5109-3700"},',
    '"authors/ada-example/": {"title":"Ada Example","identity":"orcid 0000-0002-1825-0097"},',
    '"keywords/covid-19/": {"title":"COVID 19"},',
    '"keywords/her2-2/": {"title":"HER2-"},',
    '"keywords/her2/": {"title":"HER2"},',
    '"keywords/invention/": {"title":"invention"},',
    '"keywords/second/": {"title":"second"},',
  ]);
});
