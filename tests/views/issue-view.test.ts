import { expect, test } from 'vitest';
import { issuesViews, issueViews } from '../../src/views/issue-view.ts';
import { indexContent } from '../../src/views/journal-index.ts';
import { sampleArticle, sampleIssue, sampleJournal } from '../model/sample-article.ts';

const articles = [
  ...Array.from({ length: 3 }, (_, at) => sampleArticle({ id: `c${at}`, section: 'Correction' })),
  ...Array.from({ length: 99 }, (_, at) => sampleArticle({ id: `r${at}` })),
];
const issues = [
  sampleIssue({ volume: '2', number: '1' }),
  sampleIssue({ volume: '1', number: '2', articles: articles.map(({ id }) => id) }),
  sampleIssue({ volume: '1', number: '1' }),
];
const index = indexContent({
  journal: sampleJournal,
  articles,
  issues,
  pages: [],
  usage: {},
  galleyKinds: [],
  galleySizes: {},
  permalinks: [],
  versions: [],
});

test('an issue goes on to a second page in the order of its sections', () => {
  const pages = issueViews(index).filter(({ issue }) => issue.path === 'issues/1/2/');
  const shape = pages.map(({ page, sections }) => [
    page.number,
    ...sections.map(({ heading, articles: of }) => `${heading} ${of.length}`),
  ]);
  expect(shape).toEqual([
    [1, 'Case reports 99', 'Corrections 1'],
    [2, 'Corrections 2'],
  ]);
});

test('an issue leads to those before and after it', () => {
  const links = issueViews(index).map(({ previous, next }) => [previous?.path, next?.path]);
  expect(links).toEqual([
    ['issues/1/2/', undefined],
    ['issues/1/1/', 'issues/2/1/'],
    ['issues/1/1/', 'issues/2/1/'],
    [undefined, 'issues/1/2/'],
  ]);
});

test('the list of issues has a page where there is none', () => {
  expect(issuesViews({ ...index, issues: [] }).map(({ page, volumes }) => [page.number, volumes])).toEqual([[1, []]]);
});
