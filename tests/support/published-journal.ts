import { join } from 'node:path';
import { permalinksText } from '../../src/content/permanence/permalinks-text.ts';
import type { Permalink } from '../../src/model/permalinks.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');

const authors = ['Example, Ada'];
const formerDois: readonly string[] = [];

/** What a build records of the journal. */
const permalinks: readonly Permalink[] = [
  { path: 'about/', title: 'About', authors: [], formerDois },
  ...['first', 'second'].map((id, at) => {
    const path = `articles/${id}/`;
    const published = `2025-03-0${at + 1}`;
    return { path, doi: `10.5555/${id}`, published, title: `The ${id} invented report`, authors, formerDois };
  }),
  { path: 'issues/1/1/', title: '2025: Vol 1 No 1', authors: [], formerDois },
];

/** The journal with two reports as it is after a build, without the time that one takes. */
export async function publishedJournal(): Promise<ProjectCopy> {
  const project = await copyProject(journal);
  await project.replace('content/journal.yaml', 'demonstration: true\n', '');
  await project.write('content/permalinks.json', permalinksText(permalinks));
  return project;
}
