import { expect, test } from 'vitest';
import { authorViews, topicViews } from '../../src/views/article-list.ts';
import { coauthorFinder } from '../../src/views/coauthors.ts';
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
  expect(onward?.keywords).toEqual([{ path: 'keywords/fever/', label: 'fever', language: 'en' }]);
  expect(onward?.specialty).toEqual({ path: 'specialties/dermatology/', label: 'Dermatology', language: 'en' });
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
  expect(author?.coauthors.named).toEqual([
    { path: 'authors/cy-lee/', label: 'Cy Lee', count: 2 },
    { path: 'authors/bo-lind/', label: 'Bo Lind', count: 1 },
  ]);
  expect(author?.onward).toBeUndefined();
});

/** Articles by members of a group, each by their numbers in it. */
const ofGroup = (articles: readonly (readonly number[])[]) =>
  articles.map((members, at) =>
    sampleArticle({
      id: `a${at}`,
      contributors: members.map((member) => sampleContributor(`Ana Lim${'a'.repeat(member + 1)}`)),
    }),
  );

/** The numbers in the group of those whom the page of each of its authors names, and how many it leaves out. */
const coauthorsIn = (articles: readonly (readonly number[])[]) =>
  authorViews(indexContent({ ...index, articles: ofGroup(articles) })).map(({ title, coauthors }) => ({
    own: title.length - 'Ana Lima'.length,
    named: coauthors.named.map(({ label }) => label.length - 'Ana Lima'.length),
    others: coauthors.others,
  }));

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

test('of a large group sixty are named, and the others counted', () => {
  const all = numbers(90);
  expect(coauthorsIn([all])).toEqual(
    all.map((own) => ({ own, named: all.filter((one) => one !== own).slice(0, 60), others: 29 })),
  );
  expect(coauthorsIn([numbers(61)])[0]?.others).toBe(0);
  expect(coauthorsIn([numbers(62)])[61]).toEqual({ own: 61, named: numbers(60), others: 1 });
});

test('who wrote further articles with an author of a large group comes first', () => {
  const [first] = coauthorsIn([[0, 88], numbers(90)]).filter(({ own }) => own === 0);
  expect(first).toEqual({ own: 0, named: [88, ...numbers(60).slice(1)], others: 29 });
});

test('co-authors come by the articles that they share, then in the order of the newest of these', () => {
  const places = [2, 7, 11, 13, 17].map((step) => numbers(90).map((at) => (at * step + 5) % 91));
  const articles = [places[0], places[1]?.slice(0, 9), [3], places[2]?.slice(0, 70), places[3]?.slice(4, 8), places[4]];
  const lists = articles.map((members) => members ?? []);
  const newest = indexContent({ ...index, articles: ofGroup(lists) }).articles.map(
    ({ id }) => lists[Number(id.slice(1))] ?? [],
  );
  for (const { own, named, others } of coauthorsIn(lists)) {
    const shared = newest.filter((members) => members.includes(own)).flat();
    const count = Map.groupBy(shared, (one) => one);
    count.delete(own);
    const all = [...count].sort(([, a], [, b]) => b.length - a.length).map(([one]) => one);
    expect([named, others]).toEqual([all.slice(0, 60), Math.max(0, all.length - 60)]);
  }
});

test('the people of a group are joined once an article, not once an author', () => {
  let asked = 0;
  const { authors } = indexContent({ ...index, articles: ofGroup([numbers(300), numbers(300)]) });
  const byContributor = new Map(authors.byContributor);
  const get = byContributor.get.bind(byContributor);
  byContributor.get = (contributor) => {
    asked += 1;
    return get(contributor);
  };
  const find = coauthorFinder({ ...authors, byContributor });
  for (const author of authors.all) find(author);
  expect(asked).toBe(600);
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
  expect(author?.coauthors.named.map(({ label, note }) => `${label}, ${note}`).sort()).toEqual([
    'Ana Lima, East',
    'Ana Lima, West',
  ]);
});
