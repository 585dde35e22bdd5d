import { expect, it } from 'vitest';
import { searchedRecords } from '../../src/content/search-content.ts';
import type { Content } from '../../src/model/content.ts';
import { unmarked } from '../../src/model/text.ts';
import { sampleArticle, sampleIssue, sampleJournal } from '../model/sample-article.ts';

const first = { id: 'a', keywords: ['Sepsis', 'sepsis', 'Gout'] };
const articles = [
  sampleArticle(first),
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

it('gives the articles, as the whole journal knows them, and the pages', async () => {
  const listed = searchedRecords(content, () => Promise.resolve({ abstract: '', text: 'Text.' }));
  const records = await Promise.all(listed.map(({ read }) => read()));
  expect(records.map(({ path, facts, filters }) => [path, facts.status, filters?.year, filters?.keyword])).toEqual([
    ['articles/a/', undefined, ['2024'], ['Sepsis', 'Gout']],
    ['articles/b/', 'retracted', ['2024'], ['Sepsis']],
    ['articles/c/', undefined, ['2024'], []],
    ['about/', undefined, undefined, undefined],
  ]);
  expect(listed.map(({ path, facts, filters }) => ({ path, facts, filters }))).toEqual(
    records.map(({ path, facts, filters }) => ({ path, facts, filters })),
  );
});

it.each<[what: string, changed: Partial<Content>, keys: number]>([
  [
    'the title of an article',
    { articles: [sampleArticle({ ...first, title: unmarked('Other') }), ...articles.slice(1)] },
    1,
  ],
  ['the text of an article', { articles: [sampleArticle({ ...first, digest: 'other' }), ...articles.slice(1)] }, 1],
  ['that an article is not retracted any more', { articles: articles.slice(0, 2) }, 1],
  ['how the first article writes a keyword of it', { articles: articles.slice(1) }, 1],
  ['the text of a page', { pages: [{ slug: 'about', title: 'About', blocks: [], footnotes: [], text: 'We.' }] }, 1],
])('gives a record another key with %s', (_, changed, keys) => {
  const read = () => Promise.resolve({ abstract: '', text: '' });
  const before = new Set(searchedRecords(content, read).map(({ key }) => key));
  const after = searchedRecords({ ...content, ...changed }, read).map(({ key }) => key);
  expect(after.filter((key) => !before.has(key))).toHaveLength(keys);
});
