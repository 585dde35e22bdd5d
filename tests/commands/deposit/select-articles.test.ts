import { expect, it } from 'vitest';
import { selectArticles } from '../../../src/commands/deposit/select-articles.ts';
import { indexContent } from '../../../src/views/journal-index.ts';
import { sampleArticle, sampleIssue, sampleJournal } from '../../model/sample-article.ts';

const volume = sampleIssue({ volume: '4', number: '', slug: 'all', year: 2021, articles: ['later'] });
const issue = sampleIssue({ volume: '1', number: '2', slug: '2', year: 2018, articles: ['inside'] });
const index = indexContent({
  journal: { ...sampleJournal, volumes: { 1: 2018, 4: 2021 } },
  articles: [sampleArticle({ id: 'inside', volume: '1', issue: '2' }), sampleArticle({ id: 'later', volume: '4' })],
  issues: [volume, issue],
  ...{ pages: [], galleyKinds: [], galleySizes: {}, permalinks: [], versions: [], usage: {} },
});

it.each([
  ['4', ['later']],
  ['4/all', ['later']],
  ['1/2', ['inside']],
])('--issue %s is of %j', (wanted, ids) => {
  const selected = selectArticles(index, { issue: wanted });
  expect('articles' in selected && selected.articles.map(({ id }) => id)).toEqual(ids);
});

it('a volume is no issue of it', () => {
  expect(selectArticles(index, { issue: '1' })).toEqual({
    refusal: 'The journal has no issue "1"; did you mean "4"?',
  });
});
