import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { textsFor } from '../../src/language/texts.ts';
import type { ShownFault } from '../../src/live/shown-faults.ts';
import type { Answer } from './dev-server.ts';
import type { ProjectCopy } from './project-copy.ts';

/** How an editor program saves. @param distance milliseconds between what it does first and then */
export type Manner = (file: string, bytes: string | Uint8Array, distance: number) => Promise<unknown>;

export const manners: Readonly<Record<string, Manner>> = {
  'in place': (file, bytes) => writeFile(file, bytes),
  'truncated, then written': async (file, bytes, distance) => {
    await writeFile(file, '');
    await sleep(distance);
    await writeFile(file, bytes);
  },
  'by renaming': async (file, bytes) => {
    await writeFile(`${file}.saving`, bytes);
    await rename(`${file}.saving`, file);
  },
  'moved away, then written': async (file, bytes, distance) => {
    await rename(file, `${file}~`);
    await sleep(distance);
    await writeFile(file, bytes);
    await rm(`${file}~`);
  },
};

/** What is saved, and where it is seen. */
export interface Saved {
  readonly name: string;
  /** Path of the page that shows it. */
  readonly page: string;
  /** @param value a number that was never saved before */
  readonly save: (project: ProjectCopy, value: number, manner: Manner, distance: number) => Promise<unknown>;
  readonly shows: (seen: Answer, faults: readonly ShownFault[], value: number) => boolean;
}

/** A text of a file in which a value stands in the place of some words. */
function text(name: string, page: string, words: string, shown: (value: number) => string): Saved {
  const stands = new RegExp(words.replace('#', '\\d+'));
  return {
    name,
    page,
    save: async (project, value, manner, distance) => {
      const file = project.path(join('content', name));
      const before = await readFile(file, 'utf8');
      if (!stands.test(before)) throw new Error(`${name} does not hold ${words}`);
      await manner(file, before.replace(stands, words.replace('#', String(value))), distance);
    },
    shows: (seen, _faults, value) => seen.text.includes(shown(value)),
  };
}

const image: Saved = {
  name: 'articles/first/plot.png',
  page: 'articles/first/',
  save: async (project, value, manner, distance) => {
    const picture = sharp({ create: { width: widthOf(value), height: 8, channels: 3, background: '#777' } });
    await manner(project.path('content/articles/first/plot.png'), await picture.png().toBuffer(), distance);
  },
  shows: (seen, _faults, value) => seen.text.includes(` width="${widthOf(value)}" height="8"`),
};

const widthOf = (value: number): number => 20 + (value % 400);

const retracted: Saved = {
  ...text('retracted.csv', 'articles/first/', 'Error #', String),
  shows: (_seen, faults, value) => faults.some(({ message }) => message.includes(`Error ${value}`)),
};

const third = 'content/articles/third';

/** A report that is there where the value is even. */
const report: Saved = {
  name: 'a report that comes and goes',
  page: 'articles/third/',
  save: async (project, value) => {
    if (value % 2 !== 0) return rm(project.path(third), { recursive: true, force: true });
    await cp(project.path('content/articles/second'), project.path(third), { recursive: true, force: true });
    await project.replace(`${third}/article.md`, '10.5555/second', '10.5555/third');
  },
  shows: ({ status }, _faults, value) => status === (value % 2 === 0 ? 200 : 404),
};

/** A report whose folder has one of two names. */
const renamed: Saved = {
  name: 'a report that is renamed',
  page: 'articles/fourth/',
  save: (project, value) => {
    const names = ['fourth', 'fifth'].map((name) => project.path(`content/articles/${name}`));
    const [to = '', from = ''] = value % 2 === 0 ? names : names.toReversed();
    return rename(from, to).catch(() => undefined);
  },
  shows: ({ status }, _faults, value) => status === (value % 2 === 0 ? 200 : 404),
};

export const saved: readonly Saved[] = [
  text('articles/first/article.md', 'articles/first/', 'abstract # of', (value) => `abstract ${value} of`),
  text('articles/first/references.bib', 'articles/first/', 'first # work', (value) => `first ${value} work`),
  image,
  text('journal.yaml', '', 'Journal # of', (value) => `Journal ${value} of`),
  text('issues/1-1.yaml', 'issues/1/1/', 'Issue of #', (value) => `Issue of ${value}`),
  text('pages/about.md', 'about/', 'It has # pages', (value) => `It has ${value} pages`),
  text('own.csl', 'articles/first/', 'suffix=" style #"', (value) => ` style ${value}`),
  retracted,
  text('usage/2025-03.yaml', 'articles/first/', 'views: #', (value) => `Views: ${textsFor('en').number(value)}`),
  report,
  renamed,
];

/** Puts what the table names into the journal of the fixtures with two reports. */
export async function prepareSaved(project: ProjectCopy): Promise<void> {
  const first = 'content/articles/first';
  const fourth = 'content/articles/fourth';
  await project.replace(`${first}/article.md`, 'The abstract of', 'The abstract 0 of');
  await project.replace(`${first}/references.bib`, 'A first invented work', 'A first 0 work');
  await project.replace(`${first}/references.bib`, 'year = {2019}', 'doi = {10.5555/alpha}, year = {2019}');
  await project.replace('content/journal.yaml', 'The Invented Journal of', 'The Journal 0 of');
  await project.replace('content/journal.yaml', 'license:', 'citation-style: { references: own.csl }\nlicense:');
  await cp(project.path('content/articles/second'), project.path(fourth), { recursive: true });
  await project.replace(`${fourth}/article.md`, '10.5555/second', '10.5555/fourth');
  const style = await project.read('src/citation/styles/casebook-references.csl');
  await project.write('content/own.csl', style.replace('<layout suffix=".">', '<layout suffix=" style 0">'));
  await project.write('content/pages/about.md', '---\ntitle: About\n---\n\nIt has 0 pages.\n');
  await project.write('content/retracted.csv', 'doi,reason\n10.5555/alpha,Error 0\n');
  for (const name of ['issues', 'usage']) await mkdir(project.path(`content/${name}`));
  await project.write('content/issues/1-1.yaml', 'title: Issue of 0\n');
  const counts = 'counts:\n  10.5555/first: { views: 0 }\n';
  await project.write('content/usage/2025-03.yaml', `source: Log\nmonth: 2025-03\n${counts}`);
}
