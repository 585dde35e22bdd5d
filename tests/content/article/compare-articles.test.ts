import { describe, expect, it } from 'vitest';
import { type ArticleRecord, noPositions } from '../../../src/content/article/article-record.ts';
import { compareArticles, resolveRelations } from '../../../src/content/article/compare-articles.ts';
import { formatFault } from '../../../src/faults/fault-list.ts';
import type { Article, Relation } from '../../../src/model/article.ts';

function record(
  id: string,
  doi: string | undefined,
  relations: Relation[] = [],
  fields: Partial<Article> = {},
): ArticleRecord {
  const at = { line: 4, column: 6 };
  return {
    key: id,
    path: `content/articles/${id}/article.md`,
    article: { id, doi, relations, draft: false, published: '2025-03-01', ...fields } as unknown as Article,
    faults: [],
    positions: { ...noPositions, doi: at, relations: relations.map(() => ({ line: 9, column: 3 })) },
  };
}

const broken: ArticleRecord = { ...record('broken', undefined), article: undefined };

describe('compareArticles', () => {
  const cases: [name: string, records: ArticleRecord[], expected: string[]][] = [
    ['different DOIs', [record('a', '10.5555/a'), record('b', '10.5555/b'), record('c', undefined)], []],
    [
      'one DOI for two, ignoring case',
      [record('a', '10.5555/a'), record('b', '10.5555/A')],
      [
        'content/articles/b/article.md:4:6  error  DOI 10.5555/A is also the DOI of content/articles/a/article.md:4; expected a DOI of its own for every article  duplicate-doi',
      ],
    ],
    [
      'a relation to an article of the journal',
      [record('a', undefined), record('b', undefined, [{ kind: 'corrects', id: 'a' }])],
      [],
    ],
    ['a relation to a DOI of elsewhere', [record('b', undefined, [{ kind: 'comments-on', doi: '10.1000/x' }])], []],
    [
      'a relation to nothing',
      [record('report-1', undefined), record('b', undefined, [{ kind: 'retracts', id: 'report1' }])],
      [
        'content/articles/b/article.md:9:3  error  "retracts: report1" is the id of no article of the journal; expected the id of another article, or a DOI; did you mean "report-1"?  relation-target',
      ],
    ],
    [
      'a relation to itself',
      [record('b', undefined, [{ kind: 'corrects', id: 'b' }])],
      [
        'content/articles/b/article.md:9:3  error  "corrects: b" is this article itself; expected the id of another article, or a DOI  relation-target',
      ],
    ],
    [
      'a relation of what is out to drafts, by id and by DOI',
      [
        record('a', '10.5555/a', [], { draft: true }),
        record('b', undefined, [], { published: '2025-03-02' }),
        record('c', undefined, [
          { kind: 'comments-on', doi: '10.5555/A' },
          { kind: 'corrects', id: 'b' },
        ]),
      ],
      [
        'content/articles/c/article.md:9:3  warning  "comments-on: a" is a draft; readers are told nothing of it until it is out. Publish it with this article, or before  relation-draft',
        'content/articles/c/article.md:9:3  warning  "corrects: b" is a draft; readers are told nothing of it until it is out. Publish it with this article, or before  relation-draft',
      ],
    ],
    [
      'a relation of a draft to a draft',
      [
        record('a', undefined, [], { draft: true }),
        record('b', undefined, [{ kind: 'corrects', id: 'a' }], { draft: true }),
      ],
      [],
    ],
    [
      'a relation to an article with faults of its own',
      [broken, record('b', undefined, [{ kind: 'corrects', id: 'broken' }])],
      [],
    ],
  ];
  it.each(cases)('%s', (_name, records, expected) => {
    expect(compareArticles(records, '2025-03-01').map(formatFault)).toEqual(expected);
  });
});

describe('resolveRelations', () => {
  it('completes a DOI by the id and an id by the DOI', () => {
    const articles = resolveRelations([
      record('a', '10.5555/A'),
      record('b', undefined, [{ kind: 'corrects', doi: '10.5555/a' }]),
      record('c', undefined, [{ kind: 'comments-on', id: 'a' }]),
      record('d', undefined, [{ kind: 'comments-on', doi: '10.1000/x' }]),
    ]);
    expect(articles.map(({ relations }) => relations)).toEqual([
      [],
      [{ kind: 'corrects', id: 'a', doi: '10.5555/a' }],
      [{ kind: 'comments-on', id: 'a', doi: '10.5555/A' }],
      [{ kind: 'comments-on', id: undefined, doi: '10.1000/x' }],
    ]);
  });
});
