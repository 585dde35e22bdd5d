import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { relatedReports } from '../../src/views/related-reports.ts';
import { sampleArticle } from '../model/sample-article.ts';

const person = (family: string, orcid?: string): Article['contributors'][number] => ({
  kind: 'person',
  given: 'Ann',
  family,
  orcid,
  affiliations: [],
  corresponding: false,
  equal: false,
  deceased: false,
  credit: [],
});

/** Ids of what is named for the first of these. */
function named(articles: readonly (Partial<Article> & { id: string })[], retracted: readonly string[] = []) {
  const all = articles.map((article) => sampleArticle({ contributors: [], keywords: [], ...article }));
  const [first] = all;
  return first ? relatedReports(all, ({ id }) => retracted.includes(id))(first).map(({ article }) => article.id) : [];
}

describe('reports are related', () => {
  test.each<[string, Partial<Article>, Partial<Article>, boolean]>([
    ['by a keyword in any case', { keywords: ['Sepsis'] }, { keywords: ['sepsis'] }, true],
    ['by a work that both cite', { cites: ['10.1/a'] }, { cites: ['10.1/a', '10.1/b'] }, true],
    ['by an author', { contributors: [person('Bell')] }, { contributors: [person('Bell')] }, true],
    [
      'never by two authors of one name',
      { contributors: [person('Bell', '0000-0002-1825-0097')] },
      { contributors: [person('Bell', '0000-0001-5109-3700')] },
      false,
    ],
    ['by their specialty', { specialty: 'Cardiology' }, { specialty: 'cardiology' }, true],
    ['by nothing', { keywords: ['a'] }, { keywords: ['b'] }, false],
    ['never to a correction', { keywords: ['a'] }, { keywords: ['a'], type: 'correction' }, false],
    [
      'never where a relation joins them',
      { keywords: ['a'], relations: [{ kind: 'comments-on', id: 'other' }] },
      { keywords: ['a'] },
      false,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(
      named([
        { id: 'one', ...one },
        { id: 'other', ...other },
      ]),
    ).toEqual(expected ? ['other'] : []);
  });
});

test('the rarer what they share, the nearer; of equals the first; no more than three', () => {
  const common = { keywords: ['common'] };
  expect(
    named([
      { id: 'one', keywords: ['common', 'rare'] },
      { id: 'a', ...common },
      { id: 'b', ...common },
      { id: 'c', ...common },
      { id: 'near', keywords: ['rare'] },
    ]),
  ).toEqual(['near', 'a', 'b']);
});

test('a retracted report is not recommended', () => {
  const articles = [
    { id: 'one', keywords: ['a'] },
    { id: 'gone', keywords: ['a'] },
  ];
  expect(named(articles, ['gone'])).toEqual([]);
});

test('what they share is told as the first writes it, the people by their iD', () => {
  const sharing = (article: Partial<Article> & { id: string }) =>
    sampleArticle({ specialty: 'Cardiology', cites: ['10.1/a', '10.1/b', '10.1/c'], ...article });
  const one = sharing({
    id: 'one',
    keywords: ['SGLT2 inhibitor', 'a'],
    contributors: [person('Bell', '1'), person('Cox')],
  });
  const other = sharing({
    id: 'other',
    ...{ keywords: ['sglt2 inhibitor', 'b'], cites: ['10.1/b', '10.1/c'] },
    contributors: [person('Bell-Hurst', '1'), person('Dahl')],
  });
  const none = { authors: [], keywords: [], specialty: undefined, works: 0 };
  const unlike = sampleArticle({ id: 'unlike', contributors: [], keywords: ['a'], cites: [] });
  const found = relatedReports([one, other, unlike], () => false)(one);
  expect(found.map(({ article, shared }) => [article.id, shared])).toEqual([
    ['other', { authors: ['Ann Bell'], keywords: ['SGLT2 inhibitor'], specialty: 'Cardiology', works: 2 }],
    ['unlike', { ...none, keywords: ['a'] }],
  ]);
});
