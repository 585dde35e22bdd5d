import { describe, expect, test } from 'vitest';
import type { RelationKind } from '../../src/model/article.ts';
import type { ArticleType } from '../../src/model/article-type.ts';
import { isRetracted, noticesById, relatedArticles } from '../../src/views/related.ts';
import { sampleArticle } from '../model/sample-article.ts';

const target = sampleArticle({ id: 'target' });

describe('what a notice says about its article', () => {
  const cases: readonly (readonly [ArticleType, RelationKind, string, boolean])[] = [
    ['retraction', 'retracts', 'retracted', true],
    ['removal', 'retracts', 'removed', true],
    ['expression-of-concern', 'comments-on', 'concern', false],
    ['correction', 'corrects', 'corrected', false],
    ['letter', 'comments-on', 'commented', false],
  ];

  test.each(cases)('%s that %s: %s', (type, kind, expected, retracted) => {
    const from = sampleArticle({ id: 'notice', type, relations: [{ kind, id: 'target' }] });
    const notices = noticesById([target, from]).get('target') ?? [];
    expect(notices.map((notice) => notice.kind)).toEqual([expected]);
    expect(notices[0]?.path).toBe('articles/notice/');
    expect(isRetracted(notices)).toBe(retracted);
  });
});

test('the gravest notice comes first', () => {
  const letter = sampleArticle({ id: 'letter', type: 'letter', relations: [{ kind: 'comments-on', id: 'target' }] });
  const retraction = sampleArticle({ id: 'r', type: 'retraction', relations: [{ kind: 'retracts', id: 'target' }] });
  const notices = noticesById([letter, target, retraction]).get('target') ?? [];
  expect(notices.map(({ kind }) => kind)).toEqual(['retracted', 'commented']);
});

test('a relation leads to the article of the journal, or to the DOI of one elsewhere', () => {
  const relations = [
    { kind: 'corrects', id: 'target', doi: '10.5555/target' },
    { kind: 'comments-on', doi: '10.1000/elsewhere' },
  ] as const;
  const related = relatedArticles(sampleArticle({ id: 'from', relations }), new Map([['target', target]]), new Map());
  expect(related).toEqual([
    {
      kind: 'corrects',
      notice: 'corrected',
      article: { path: 'articles/target/', title: target.title, language: 'en', published: '2024-05-01' },
    },
    {
      kind: 'comments-on',
      notice: 'commented',
      url: 'https://doi.org/10.1000/elsewhere',
      doi: '10.1000/elsewhere',
    },
  ]);
});

test.each([
  ['comments-on', 'letter', true],
  ['corrects', 'correction', true],
  ['retracts', 'retraction', undefined],
  ['retracts', 'removal', undefined],
] as const)('an article that %s a retracted one as a %s marks it: %s', (kind, type, expected) => {
  const from = sampleArticle({ id: 'from', type, relations: [{ kind, id: 'target' }] });
  const retraction = sampleArticle({ id: 'r', type: 'retraction', relations: [{ kind: 'retracts', id: 'target' }] });
  const articles = [target, from, retraction];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const [related] = relatedArticles(from, byId, noticesById(articles));
  expect(related?.retracted).toBe(expected);
});

test('a retraction says why, in the words of its notice', () => {
  const relations = [{ kind: 'retracts', id: 'target' }] as const;
  const notice = sampleArticle({
    id: 'notice',
    type: 'retraction',
    relations,
    reason: 'The values are of another patient.',
  });
  const [given] = noticesById([target, notice]).get('target') ?? [];
  expect(given?.reason).toBe('The values are of another patient.');
});
