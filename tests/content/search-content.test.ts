import { expect, it } from 'vitest';
import { articleSearch, searchContent } from '../../src/content/search-content.ts';
import type { Content } from '../../src/model/content.ts';
import { sampleArticle, sampleIssue, sampleJournal } from '../model/sample-article.ts';

const articles = [
  sampleArticle({ id: 'a', keywords: ['Sepsis', 'sepsis', 'Gout'] }),
  sampleArticle({ id: 'b', keywords: ['sepsis'], volume: '2' }),
  sampleArticle({ id: 'c', relations: [{ kind: 'retracts', id: 'b' }] }),
];
const content: Content = {
  journal: { ...sampleJournal, language: 'en-GB', volumes: { 2: 2021 } },
  articles,
  issues: [sampleIssue({ volume: '1', number: '1', year: 2019, articles: ['a'] })],
  pages: [{ slug: 'about', title: 'About', blocks: [], footnotes: [], text: 'Us.' }],
  usage: {},
  galleyKinds: [],
  galleySizes: {},
  permalinks: [],
  versions: [],
};

it('gives the articles, as the whole journal knows them, and the pages', () => {
  const recordOf = articleSearch(content);
  const { language, records } = searchContent(
    content,
    articles.map((article) => recordOf(article, { abstract: '', text: 'Text.' })),
  );
  expect(language).toBe('en-GB');
  expect(records.map(({ path, facts, filters }) => [path, facts.status, filters?.year, filters?.keyword])).toEqual([
    ['articles/a/', undefined, ['2024'], ['Sepsis', 'Gout']],
    ['articles/b/', 'retracted', ['2024'], ['Sepsis']],
    ['articles/c/', undefined, ['2024'], []],
    ['about/', undefined, undefined, undefined],
  ]);
});
