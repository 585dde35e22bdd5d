import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/model/contributor.ts';
import { authorIndex, topicIndex } from '../../src/views/index-view.ts';
import { indexContent } from '../../src/views/journal-index.ts';
import { sampleArticle, sampleJournal } from '../model/sample-article.ts';

const author = (family: string, given: string, orcid?: string): Person => ({
  ...{ kind: 'person', family, given, orcid, affiliations: [0] },
  ...{ corresponding: false, equal: false, deceased: false, credit: [] },
});

const indexOf = (articles: Parameters<typeof sampleArticle>[0][]) =>
  indexContent({
    journal: sampleJournal,
    articles: articles.map(sampleArticle),
    issues: [],
    pages: [],
    usage: {},
    galleyKinds: [],
    galleySizes: {},
    permalinks: [],
    versions: [],
  });

describe('the index of authors', () => {
  test('has inverted names in order, namesakes with their affiliations', () => {
    const [page] = authorIndex(
      indexOf([
        {
          id: 'b',
          published: '2999-01-01',
          contributors: [author('Borg', 'Ana', 'B'), author('Abela', 'Zoë')],
          affiliations: [{ text: 'East' }],
        },
        { id: 'a', contributors: [author('Borg', 'Ana', 'A')], affiliations: [{ text: 'West' }] },
      ]),
    );
    expect(page?.letters).toEqual([
      { letter: 'A', items: [{ path: 'authors/zoe-abela/', label: 'Abela, Zoë', count: 1 }] },
      {
        letter: 'B',
        items: [
          { path: 'authors/ana-borg/', label: 'Borg, Ana', count: 1, note: 'West' },
          { path: 'authors/ana-borg-2/', label: 'Borg, Ana', count: 1, note: 'East' },
        ],
      },
    ]);
    expect(page?.total).toBe(3);
  });

  test('of a journal without authors has no page', () => {
    expect(authorIndex(indexOf([{ id: 'a' }]))).toEqual([]);
  });
});

test('letters lead to the page on which they begin', () => {
  const keywords = [
    ...Array.from({ length: 150 }, (_, at) => `A ${at}`),
    ...Array.from({ length: 60 }, (_, at) => `B ${at}`),
    '22q11 deletion',
    '王',
  ];
  const pages = topicIndex(indexOf([{ id: 'a', keywords }]), 'keywords');
  expect(pages.map(({ page }) => page.items.length)).toEqual([100, 100, 12]);
  expect(pages[2]?.initials).toEqual([
    { label: '#', path: 'keywords/#letter-%23' },
    { label: 'A', path: 'keywords/#letter-A' },
    { label: 'B', path: 'keywords/page/2/#letter-B' },
    { label: '漢', path: 'keywords/page/3/#letter-%E6%BC%A2' },
  ]);
  expect(pages[1]?.letters.map(({ letter, items }) => [letter, items[0]?.label])).toEqual([
    ['A', 'A 99'],
    ['B', 'B 0'],
  ]);
});

test('an index of twenty entries has no letters, one of more has them', () => {
  const keywords = Array.from({ length: 21 }, (_, at) => `Fever ${at}`);
  const initialsOf = (few: readonly string[]) =>
    topicIndex(indexOf([{ id: 'a', keywords: few }]), 'keywords')[0]?.initials;
  expect(initialsOf(keywords.slice(1))).toEqual([]);
  expect(initialsOf(keywords)).toEqual([{ label: 'F', path: 'keywords/#letter-F' }]);
});

test('keywords and groups are filed as librarians do, people by their names', () => {
  const index = indexOf([
    {
      id: 'a',
      keywords: ['β-hydroxybutyrate', 'the heart', 'haemolysis', 'ketone'],
      contributors: [author('The', 'Ana'), { ...author('', ''), kind: 'group', name: 'The Group' }],
    },
  ]);
  const labels = (page: { readonly page: { readonly items: readonly { readonly label: string }[] } } | undefined) =>
    page?.page.items.map(({ label }) => label);
  expect(labels(topicIndex(index, 'keywords')[0])).toEqual(['haemolysis', 'the heart', 'β-hydroxybutyrate', 'ketone']);
  expect(labels(authorIndex(index)[0])).toEqual(['The Group', 'The, Ana']);
});
