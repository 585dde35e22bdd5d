import { expect, test } from 'vitest';
import { authorViews, topicViews } from '../../src/views/article-list.ts';
import { indexContent } from '../../src/views/journal-index.ts';
import { sampleArticle, sampleContributor, sampleJournal } from '../model/sample-article.ts';

/** An article of a day of January 2024 by some people, each with an ORCID: "Ana Lima A". */
const article = (day: number, contributors: readonly string[], keywords: readonly string[] = [], specialty?: string) =>
  sampleArticle({
    ...{ id: `a${day}`, published: `2024-01-0${day}`, abstract: 'Text.', keywords, specialty },
    contributors: contributors.map(sampleContributor),
  });

const index = indexContent({
  ...{ journal: sampleJournal, issues: [], pages: [], usage: {}, galleyKinds: [], galleySizes: {} },
  ...{ permalinks: [], versions: [] },
  articles: [
    article(1, ['Ana Lima A', 'Bo Lind B'], ['rash', 'fever'], 'Dermatology'),
    article(2, ['Ana Lima A', 'Cy Lee C'], ['fever'], 'Cardiology'),
    article(3, ['Ana Lima A', 'Cy Lee C'], [], 'Cardiology'),
    article(4, ['Bo Lind B']),
    article(5, ['Bo Lind B']),
    article(6, ['Di Low D']),
  ],
});

test('a keyword of one article leads to its other keywords, its specialty and further articles of its authors', () => {
  const onward = topicViews(index, 'keywords').find(({ slug }) => slug === 'rash')?.onward;
  expect(onward?.keywords).toEqual([{ path: 'keywords/fever/', label: 'fever' }]);
  expect(onward?.specialty).toEqual({ path: 'specialties/dermatology/', label: 'Dermatology' });
  expect(onward?.others.map(({ path }) => path)).toEqual(['articles/a5/', 'articles/a4/', 'articles/a3/']);
  expect(onward?.others[0]?.excerpt).toBeUndefined();
});

test('a specialty of one article does not lead to itself', () => {
  const onward = topicViews(index, 'specialties').find(({ slug }) => slug === 'dermatology')?.onward;
  expect(onward?.specialty).toBeUndefined();
  expect(onward?.keywords).toHaveLength(2);
});

test('an article without anything leads nowhere but to the index', () => {
  const onward = authorViews(index).find(({ slug }) => slug === 'di-low')?.onward;
  expect(onward).toEqual({ keywords: [], specialty: undefined, others: [] });
});

test('an author has those with whom he wrote, the most frequent first, and nobody twice', () => {
  const author = authorViews(index).find(({ slug }) => slug === 'ana-lima');
  expect(author?.coauthors).toEqual([
    { path: 'authors/cy-lee/', label: 'Cy Lee', count: 2 },
    { path: 'authors/bo-lind/', label: 'Bo Lind', count: 1 },
  ]);
  expect(author?.onward).toBeUndefined();
});

test('of a large group sixty are named', () => {
  const group = Array.from({ length: 90 }, (_, at) => sampleContributor(`Ana Lim${'a'.repeat(at + 1)}`));
  const [first] = authorViews(indexContent({ ...index, articles: [sampleArticle({ id: 'a', contributors: group })] }));
  expect(first?.coauthors).toHaveLength(60);
});

test('co-authors of one name are told apart by where they work', () => {
  const [east, west] = ['East', 'West'].map((text, at) =>
    sampleArticle({
      id: text,
      affiliations: [{ text }],
      contributors: [
        sampleContributor('Di Low D'),
        { ...sampleContributor(`Ana Lima ${'AB'[at]}`), affiliations: [0] },
      ],
    }),
  );
  const views = authorViews(indexContent({ ...index, articles: [east, west].flatMap((one) => one ?? []) }));
  const author = views.find(({ slug }) => slug === 'di-low');
  expect(author?.coauthors.map(({ label, note }) => `${label}, ${note}`).sort()).toEqual([
    'Ana Lima, East',
    'Ana Lima, West',
  ]);
});
