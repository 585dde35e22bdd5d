import { expect, test } from 'vitest';
import { selectArticles } from '../../src/commands/deposit/select-articles.ts';
import type { Article } from '../../src/model/article.ts';
import { homeView } from '../../src/views/home-view.ts';
import { indexContent } from '../../src/views/journal-index.ts';
import { sampleArticle, sampleIssue, sampleJournal } from '../model/sample-article.ts';

const inIssue = sampleArticle({ id: 'inside', volume: '1', issue: '2', published: '2018-05-01' });
const issue = sampleIssue({ volume: '1', number: '2', year: 2018, articles: ['inside'] });

const indexOf = (...articles: Article[]) =>
  indexContent({
    journal: { ...sampleJournal, volumes: { 1: 2018, 4: 2021 } },
    articles: [inIssue, ...articles],
    issues: [issue],
    ...{ pages: [], galleyKinds: [], galleySizes: {}, permalinks: [], versions: [], usage: {} },
  });
const later = sampleArticle({ id: 'later', volume: '4', published: '2021-03-01' });
const ahead = sampleArticle({ id: 'ahead', published: '2018-07-01' });

test.each([
  ['the newest issue is the current one', indexOf(), issue.label],
  ['also where an article of its year is in none', indexOf(ahead), issue.label],
  ['not where a later volume has no issues', indexOf(later), undefined],
])('%s', (_, index, label) => {
  expect(homeView(index).currentIssue?.label).toBe(label);
});

test('a volume without issues is deposited as a whole', () => {
  const index = indexOf(later, ahead);
  expect(selectArticles(index, { issue: '4' })).toEqual({
    name: `${sampleJournal.shortTitle.replaceAll(' ', '-')}-4`,
    articles: [later],
  });
  expect(selectArticles(index, { issue: '1' })).toHaveProperty('refusal');
});
