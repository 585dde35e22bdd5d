import { expect, test } from 'vitest';
import { indexContent } from '../../src/views/journal-index.ts';
import { sitemapEntries } from '../../src/views/sitemap-entries.ts';
import { sampleArticle, sampleIssue, sampleJournal } from '../model/sample-article.ts';

const contribution = { affiliations: [], corresponding: false, equal: false, deceased: false, credit: [] };
const article = sampleArticle({
  id: 'a',
  published: '2024-05-01',
  keywords: ['fever'],
  specialty: 'Cardiology',
  contributors: [{ kind: 'person', family: '王', given: '小明', ...contribution }],
});
const pages = [{ slug: 'about', title: 'About', blocks: [], footnotes: [], text: '' }];

test('every page of the site is an entry with the day of its newest article', () => {
  const issues = [sampleIssue({ volume: '1', number: '2', articles: ['a'] })];
  const entries = sitemapEntries(
    indexContent({
      journal: sampleJournal,
      articles: [article],
      issues,
      pages,
      usage: {},
      galleyKinds: [],
      galleySizes: {},
      permalinks: [],
      versions: [],
    }),
  );
  expect(entries).toEqual(
    [
      '',
      'browse/',
      'archive/',
      'about/',
      'articles/a/',
      'issues/',
      'issues/1/2/',
      'archive/2024/',
      'specialties/',
      'specialties/cardiology/',
      'keywords/',
      'keywords/fever/',
      'authors/',
      'authors/%E7%8E%8B%E5%B0%8F%E6%98%8E/',
    ].map((path) => ({ path, modified: path === 'about/' ? undefined : '2024-05-01' })),
  );
});

test('a journal without articles lists no empty indexes', () => {
  const entries = sitemapEntries(
    indexContent({
      journal: sampleJournal,
      articles: [],
      issues: [],
      pages,
      usage: {},
      galleyKinds: [],
      galleySizes: {},
      permalinks: [],
      versions: [],
    }),
  );
  expect(entries.map(({ path }) => path)).toEqual(['', 'browse/', 'archive/', 'about/', 'issues/']);
});
