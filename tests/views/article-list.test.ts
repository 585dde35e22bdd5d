import { expect, test } from 'vitest';
import { authorViews, topicViews, yearViews } from '../../src/views/article-list.ts';
import { indexContent } from '../../src/views/journal-index.ts';
import { sampleArticle, sampleJournal } from '../model/sample-article.ts';

const group = { kind: 'group', name: 'The ALPHA Group', affiliations: [0], orcid: 'A' } as const;
const contributor = { ...group, corresponding: false, equal: false, deceased: false, credit: [] };

const articles = [
  ...Array.from({ length: 120 }, (_, at) =>
    sampleArticle({ id: `new-${at}`, published: '2024-05-01', keywords: ['fever'], specialty: 'Cardiology' }),
  ),
  sampleArticle({
    id: 'old',
    published: '2019-01-02',
    keywords: ['rash', 'Fever'],
    contributors: [contributor],
    affiliations: [{ text: 'A hospital' }],
  }),
];
const retraction = sampleArticle({
  id: 'retraction',
  published: '2024-06-01',
  type: 'retraction',
  relations: [{ kind: 'retracts', id: 'old' }],
});
const index = indexContent({
  journal: sampleJournal,
  articles: [retraction, ...articles],
  issues: [],
  pages: [],
  usage: {},
  galleyKinds: [],
  galleySizes: {},
  permalinks: [],
  versions: [],
});

/** The pages of lists by address, each with the number of its articles and that of the whole list. */
const shape = (views: ReturnType<typeof yearViews> | ReturnType<typeof topicViews>) =>
  views.map(({ slug, page, total }) => [slug, page.list, page.number, page.items.length, total]);

test('a list is cut into pages of a hundred', () => {
  expect(shape(yearViews(index))).toEqual([
    ['2024', 'archive/2024/', 1, 100, 121],
    ['2024', 'archive/2024/', 2, 21, 121],
    ['2019', 'archive/2019/', 1, 1, 1],
  ]);
  expect(shape(topicViews(index, 'keywords'))).toEqual([
    ['rash', 'keywords/rash/', 1, 1, 1],
    ['fever', 'keywords/fever/', 1, 100, 121],
    ['fever', 'keywords/fever/', 2, 21, 121],
  ]);
  expect(shape(topicViews(index, 'specialties'))).toEqual([
    ['cardiology', 'specialties/cardiology/', 1, 100, 120],
    ['cardiology', 'specialties/cardiology/', 2, 20, 120],
  ]);
});

test('a keyword of one article leads to the others of that article', () => {
  const [rash, fever] = topicViews(index, 'keywords');
  expect(rash?.onward?.keywords).toEqual([{ path: 'keywords/fever/', label: 'fever', language: 'en' }]);
  expect(fever?.onward).toBeUndefined();
});

test('the page of an author says who that is, and marks what was retracted', () => {
  expect(authorViews(index).map(({ site: _, ...view }) => view)).toEqual([
    {
      slug: 'the-alpha-group',
      title: 'The ALPHA Group',
      total: 1,
      kind: 'group',
      orcid: 'A',
      affiliations: ['A hospital'],
      coauthors: { named: [], others: 0 },
      onward: expect.objectContaining({ others: [] }),
      page: {
        list: 'authors/the-alpha-group/',
        number: 1,
        count: 1,
        items: [expect.objectContaining({ path: 'articles/old/', retracted: true })],
      },
    },
  ]);
});

test('a page of a year leads to the other years', () => {
  expect(yearViews(index)[0]?.years).toEqual([
    { path: 'archive/2024/', label: '2024' },
    { path: 'archive/2019/', label: '2019' },
  ]);
});
