import { describe, expect, it } from 'vitest';
import { type ArticleRecord, noPositions } from '../../../src/content/article/article-record.ts';
import { checkPermalinks } from '../../../src/content/permanence/check-permalinks.ts';
import { claimedRedirects, promisedBy } from '../../../src/content/permanence/promised.ts';
import { fileStart } from '../../../src/faults/fault.ts';
import { formatFault } from '../../../src/faults/fault-list.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Permalink } from '../../../src/model/permalinks.ts';
import { sampleArticle } from '../../model/sample-article.ts';

const kept = (path: string, fields: Partial<Permalink> = {}): Permalink => {
  return { path, title: 'A Report', authors: [], formerDois: [], ...fields };
};

function record(article: Article): ArticleRecord {
  const path = `content/articles/${article.id}/article.md`;
  const at = { line: 4, column: 6 };
  const redirects = article.redirectFrom.map(() => ({ line: 9, column: 3 }));
  return { key: '', path, article, faults: [], positions: { ...noPositions, doi: at, frontMatter: at, redirects } };
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
  const current = promisedBy({ articles: out, issues: [], pages: [], versions: [], permalinks: [] });
  const claimed = claimedRedirects(out, permalinks, current);
  const published = { current, claimed, records: articles.map(record) };
  return checkPermalinks(file, published).map(formatFault);
}

const contribution = { affiliations: [], corresponding: false, equal: false, deceased: false, credit: [] };
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
      'a keyword is gone, and another one is new: it may have been renamed',
      [kept('keywords/fever/', { title: 'Fever' }), kept('articles/a/')],
      [{ ...a, keywords: ['Pyrexia'] }],
      [
        'content/permalinks.json:1:1  error  "Fever" was published at keywords/fever/ and is gone. Expected it to stay: let its address lead to what took its place: npm run redirect -- keywords/fever/ keywords/pyrexia/, or npm run redirect -- keywords/fever/ keywords/; or give a report the keyword again  permalink-lost',
      ],
    ],
    [
      'a name was corrected',
      [kept('authors/sarah-micalef/', { title: 'Sarah Micalef' })],
      [
        {
          ...a,
          contributors: [
            { kind: 'person', family: 'Micallef', given: 'Sarah', ...contribution },
            { kind: 'person', family: 'Cruz', given: 'Ana', ...contribution },
          ],
        },
      ],
      [
        'content/permalinks.json:1:1  error  "Sarah Micalef" was published at authors/sarah-micalef/ and is gone. Expected it to stay: let its address lead to what took its place: npm run redirect -- authors/sarah-micalef/ authors/sarah-micallef/; or write the name in a report as it was  permalink-lost',
      ],
    ],
    [
      'the last use of a specialty and the only report of a year are gone',
      [
        kept('specialties/cardiology/', { title: 'Cardiology' }),
        kept('archive/1999/', { title: '1999' }),
        kept('archive/2024/'),
      ],
      [a],
      [
        'content/permalinks.json:1:1  error  "Cardiology" was published at specialties/cardiology/ and is gone. Expected it to stay: let its address lead to what took its place: npm run redirect -- specialties/cardiology/ specialties/; or give a report the specialty again  permalink-lost',
        'content/permalinks.json:1:1  error  "1999" was published at archive/1999/ and is gone. Expected it to stay: let its address lead to what took its place: npm run redirect -- archive/1999/ archive/; or give a report a date of that year again  permalink-lost',
      ],
    ],
    [
      'a figure was renamed, and a table removed',
      [kept('articles/a/figure-1.jpg', { title: 'figure-1.jpg' }), kept('articles/a/lab.csv', { title: 'lab.csv' })],
      [{ ...a, files: ['figure-1a.jpg', 'other-thing.png'] }],
      [
        'content/permalinks.json:1:1  error  "figure-1.jpg" was published at articles/a/figure-1.jpg and is gone. Expected it to stay: let its address lead to what took its place: npm run redirect -- articles/a/figure-1.jpg articles/a/figure-1a.jpg; or name the file in the report again  permalink-lost',
        'content/permalinks.json:1:1  error  "lab.csv" was published at articles/a/lab.csv and is gone. Expected it to stay: let its address lead to what took its place: npm run redirect -- articles/a/lab.csv a; or name the file in the report again  permalink-lost',
      ],
    ],
    [
      'an earlier version is gone',
      [kept('articles/a/versions/1/', { digest: 'x' })],
      [a],
      [
        'content/permalinks.json:1:1  error  Version 1 of "A Report" was published at articles/a/versions/1/ and is gone. Expected it to stay: bring it back: npm run restore -- articles/a/versions/1/; or let its address lead to the report: npm run redirect -- articles/a/versions/1/ a  permalink-lost',
      ],
    ],
    [
      'an article is gone with all that was beside it',
      [kept('articles/b/'), kept('articles/b/ct.jpg'), kept('articles/b/versions/1/', { digest: 'x' })],
      [a],
      [
        'content/permalinks.json:1:1  error  "A Report" was published at articles/b/ and is gone. Expected it to stay: bring it back: npm run restore -- b; or let its address lead to another page: npm run redirect -- b NEW; or leave a notice in its place: npm run withdraw -- b --reason "WHY"  permalink-lost',
      ],
    ],
    [
      'an article was renamed with all that was beside it',
      [kept('articles/b/', { to: 'articles/a/' }), kept('articles/b/ct.jpg')],
      [a],
      [],
    ],
    ['a trial was given up', [kept('articles/b/', { givenUp: 'A trial.' }), kept('articles/b/ct.jpg')], [a], []],
    [
      'a redirect leads to what is lost itself',
      [kept('keywords/ague/', { to: 'keywords/fever/' }), kept('keywords/fever/', { title: 'Fever' })],
      [a],
      [
        'content/permalinks.json:1:1  error  "Fever" was published at keywords/fever/ and is gone. Expected it to stay: let its address lead to what took its place: npm run redirect -- keywords/fever/ keywords/; or give a report the keyword again  permalink-lost',
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

it('tells an earlier version that was changed', () => {
  const version = kept('articles/a/versions/1/', { digest: 'was' });
  const permalinks = [version];
  const file = { path: 'content/permalinks.json', permalinks, written: new Set<string>(), broken: 0, faults: [] };
  const published = { current: [{ ...version, digest: 'is' }], claimed: new Map(), records: [record(a)] };
  expect(checkPermalinks({ ...file, position: () => fileStart }, published).map(formatFault)).toEqual([
    'content/permalinks.json:1:1  error  Version 1 of "a" was changed after it was published; expected it to stay as it was: npm run restore -- articles/a/versions/1/. What is wrong in it is told by a correction of the report  permalink-version',
  ]);
  expect(checkPermalinks({ ...file, position: () => fileStart }, { ...published, current: [version] })).toEqual([]);
});
