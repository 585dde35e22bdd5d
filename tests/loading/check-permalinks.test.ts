import { describe, expect, it } from 'vitest';
import { fileStart } from '../../src/faults/fault.ts';
import { formatFault } from '../../src/faults/report.ts';
import { type ArticleRecord, noPositions } from '../../src/loading/article-record.ts';
import { checkPermalinks } from '../../src/loading/check-permalinks.ts';
import type { Article } from '../../src/model/article.ts';
import type { Permalink } from '../../src/model/permalinks.ts';
import { claimedRedirects, promisedBy } from '../../src/model/promised.ts';
import { sampleArticle } from '../model/sample-article.ts';

const kept = (path: string, fields: Partial<Permalink> = {}): Permalink => {
  return { path, title: 'A Report', authors: [], formerDois: [], ...fields };
};

function record(article: Article): ArticleRecord {
  const path = `content/articles/${article.id}/article.md`;
  const at = { line: 4, column: 6 };
  const redirects = article.redirectFrom.map(() => ({ line: 9, column: 3 }));
  return { path, article, faults: [], positions: { ...noPositions, doi: at, frontMatter: at, redirects } };
}

/** What is said of a journal that kept these promises and has these articles. */
function said(permalinks: readonly Permalink[], articles: readonly Article[]): string[] {
  const written = new Set(permalinks.map(({ path }) => path));
  const file = {
    path: 'content/permalinks.json',
    permalinks,
    written,
    broken: 0,
    faults: [],
    position: () => fileStart,
  };
  const out = articles.filter(({ draft }) => !draft);
  const current = promisedBy({ articles: out, issues: [], pages: [], versions: [] });
  const claimed = claimedRedirects(out, permalinks, current);
  const published = { current, claimed, records: articles.map(record) };
  return checkPermalinks(file, published).map(formatFault);
}

const a = sampleArticle({ id: 'a', doi: '10.5555/a' });

describe('checkPermalinks', () => {
  const cases: [name: string, permalinks: readonly Permalink[], articles: readonly Article[], expected: string[]][] = [
    ['all is there', [kept('articles/a/', { doi: '10.5555/A' })], [a], []],
    ['led elsewhere', [kept('articles/b/', { to: 'articles/a/' })], [a], []],
    ['led to a list', [kept('issues/1/1/', { to: 'issues/' })], [a], []],
    ['claimed by an article', [kept('articles/b/')], [{ ...a, redirectFrom: ['b'] }], []],
    [
      'an article was made a draft again',
      [kept('articles/a/', { doi: '10.5555/a', published: '2025-01-01' })],
      [{ ...a, draft: true }],
      [
        'content/articles/a/article.md:4:6  error  "A Report" was published at articles/a/ (doi:10.5555/a) and is a draft now, which nobody sees. Expected it to stay: remove "draft: true" and write "published: 2025-01-01"; or leave a notice in its place: npm run withdraw -- a --reason "WHY"  permalink-lost',
      ],
    ],
    [
      'claimed by a draft alone',
      [kept('articles/b/')],
      [a, sampleArticle({ id: 'c', draft: true, redirectFrom: ['b'] })],
      [
        'content/permalinks.json:1:1  error  "A Report" was published at articles/b/ and is gone. Expected it to stay: bring it back: npm run restore -- b; or let its address lead to another page: npm run redirect -- b NEW; or leave a notice in its place: npm run withdraw -- b --reason "WHY"  permalink-lost',
      ],
    ],
    ['withdrawn', [kept('issues/1/1/', { withdrawn: { date: '2025-01-01', reason: 'x' } })], [a], []],
    [
      'an article is gone',
      [kept('articles/b/', { doi: '10.5555/b' })],
      [a],
      [
        'content/permalinks.json:1:1  error  "A Report" was published at articles/b/ (doi:10.5555/b) and is gone. Expected it to stay: bring it back: npm run restore -- b; or let its address lead to another page: npm run redirect -- b NEW; or leave a notice in its place: npm run withdraw -- b --reason "WHY"  permalink-lost',
      ],
    ],
    [
      'its folder was renamed',
      [kept('articles/b/', { doi: '10.5555/A' })],
      [a],
      [
        'content/permalinks.json:1:1  error  "A Report" was published at articles/b/ (doi:10.5555/A) and is gone. Its DOI is now that of "a", so let its address lead to another page: npm run redirect -- b a; or bring it back: npm run restore -- b; or leave a notice in its place: npm run withdraw -- b --reason "WHY"  permalink-lost',
      ],
    ],
    [
      'an issue is gone',
      [kept('issues/7/5/')],
      [a],
      [
        'content/permalinks.json:1:1  error  "A Report" was published at issues/7/5/ and is gone. Expected it to stay: bring it back: give its articles their volume and issue again; or let its address lead to another page: npm run redirect -- issues/7/5/ NEW; or leave a notice in its place: npm run withdraw -- issues/7/5/ --reason "WHY"  permalink-lost',
      ],
    ],
    [
      'the DOI is another',
      [kept('articles/a/', { doi: '10.5555/old' })],
      [a],
      [
        'content/articles/a/article.md:4:6  error  The DOI was published as 10.5555/old, and is now 10.5555/a; expected it to stay: bring it back: write "doi: 10.5555/old"; or record that the old DOI leads to the new: npm run redirect -- 10.5555/old 10.5555/a; or if the report with that DOI was another one, leave a notice of it in a folder of its own: npm run withdraw -- 10.5555/old --reason "WHY"  permalink-doi',
      ],
    ],
    [
      'a redirect leads nowhere',
      [kept('articles/b/', { to: 'articles/c/' })],
      [a],
      [
        'content/permalinks.json:1:1  error  "articles/b/" leads to "articles/c/", where no page is; let it lead to a page: npm run redirect -- b NEW  redirect',
      ],
    ],
    [
      'redirects in a circle',
      [kept('articles/b/', { to: 'articles/c/' }), kept('articles/c/', { to: 'articles/b/' })],
      [a],
      [
        'content/permalinks.json:1:1  error  "articles/b/" leads in a circle; let it lead to a page: npm run redirect -- b NEW  redirect',
        'content/permalinks.json:1:1  error  "articles/c/" leads in a circle; let it lead to a page: npm run redirect -- c NEW  redirect',
      ],
    ],
    [
      'former ids that belong to others',
      [],
      [{ ...a, redirectFrom: ['b', 'c'] }, sampleArticle({ id: 'b' }), sampleArticle({ id: 'd', redirectFrom: ['c'] })],
      [
        'content/articles/a/article.md:9:3  error  "b" is the id of an article; expected the former id of this article alone; remove it from "redirect-from:"  redirect',
        'content/articles/d/article.md:9:3  error  "c" is a former id of "a", too; expected the former id of this article alone; remove it from "redirect-from:"  redirect',
      ],
    ],
  ];
  it.each(cases)('%s', (_name, permalinks, articles, expected) => {
    expect(said(permalinks, articles)).toEqual(expected);
  });
});
