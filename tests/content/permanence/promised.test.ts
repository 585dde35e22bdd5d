import { describe, expect, it } from 'vitest';
import { claimedRedirects, promisedBy } from '../../../src/content/permanence/promised.ts';
import type { Permalink, Redirects } from '../../../src/model/permalinks.ts';
import { sampleArticle, sampleIssue } from '../../model/sample-article.ts';

const entry = (path: string, fields: Partial<Permalink> = {}): Permalink => ({
  path,
  title: `Title of ${path}`,
  authors: [],
  formerDois: [],
  ...fields,
});

describe('promisedBy', () => {
  it('names articles, their files and versions, issues, pages and lists', () => {
    const group = { kind: 'group', name: 'The Group' } as const;
    const person = { kind: 'person', family: 'Cruz', particle: 'de la', given: 'Ana' } as const;
    const contribution = { affiliations: [], corresponding: false, equal: false, deceased: false, credit: [] };
    const article = sampleArticle({
      id: 'a',
      doi: '10.5555/a',
      keywords: ['Fever'],
      specialty: 'Cardiology',
      files: ['figures/ct 1.jpg'],
      contributors: [
        { ...person, ...contribution },
        { ...group, ...contribution },
      ],
    });
    const issue = sampleIssue({ volume: '1', number: 'Suppl 1', date: '2024-06-01' });
    const page = { slug: 'about', title: 'About', blocks: [], footnotes: [], text: '' };
    const versions = [{ number: 1, article, digest: 'abc' }];
    expect(promisedBy({ articles: [article], issues: [issue], pages: [page], versions, permalinks: [] })).toEqual([
      entry('articles/a/', {
        title: 'Title of a',
        authors: ['de la Cruz, Ana', 'The Group'],
        published: '2024-05-01',
        doi: '10.5555/a',
      }),
      entry('articles/a/figures/ct%201.jpg', { title: 'figures/ct 1.jpg' }),
      entry('articles/a/versions/1/', { title: 'Title of a', digest: 'abc' }),
      entry('issues/1/suppl-1/', { title: 'Vol 1 No Suppl 1', published: '2024-06-01' }),
      entry('about/', { title: 'About' }),
      entry('authors/ana-de-la-cruz/', { title: 'Ana de la Cruz', identity: 'person Ana de la Cruz' }),
      entry('authors/the-group/', { title: 'The Group', identity: 'group The Group' }),
      entry('keywords/fever/', { title: 'Fever' }),
      entry('specialties/cardiology/', { title: 'Cardiology' }),
      entry('archive/2024/', { title: '2024' }),
    ]);
  });
});

describe('claimedRedirects', () => {
  const a = sampleArticle({ id: 'a' });
  const withdrawn = { ...a, withdrawn: { date: '2025-01-01', reason: 'x' } };
  const beside = [entry('articles/b/ct.jpg'), entry('articles/b/versions/1/'), entry('articles/b/old.csv')];
  const cases: [name: string, redirects: Redirects, expected: Record<string, string>][] = [
    ['a former id', claimedRedirects([{ ...a, redirectFrom: ['b'] }]), { 'articles/b/': 'articles/a/' }],
    [
      'what was beside an article that was renamed leads to the same beside the other, or to that itself',
      claimedRedirects([{ ...a, redirectFrom: ['b'] }], beside, [
        entry('articles/a/'),
        entry('articles/a/ct.jpg'),
        entry('articles/a/versions/1/'),
      ]),
      {
        'articles/b/': 'articles/a/',
        'articles/b/ct.jpg': 'articles/a/ct.jpg',
        'articles/b/versions/1/': 'articles/a/versions/1/',
        'articles/b/old.csv': 'articles/a/',
      },
    ],
    [
      'also where a redirect is on record, through further ones',
      claimedRedirects(
        [a],
        [
          entry('articles/b/', { to: 'articles/c/' }),
          entry('articles/c/', { to: 'articles/a/' }),
          ...beside.slice(0, 1),
        ],
        [entry('articles/a/')],
      ),
      { 'articles/b/ct.jpg': 'articles/a/' },
    ],
    [
      'not where an article is there again',
      claimedRedirects(
        [a],
        [entry('articles/a/', { to: 'articles/c/' }), entry('articles/a/ct.jpg')],
        [entry('articles/a/')],
      ),
      {},
    ],
    [
      'what was beside an article that was withdrawn leads to its notice',
      claimedRedirects([withdrawn], [entry('articles/a/ct.jpg')], [entry('articles/a/')]),
      { 'articles/a/ct.jpg': 'articles/a/' },
    ],
    [
      'what leads elsewhere already stays as it is',
      claimedRedirects([withdrawn], [entry('articles/a/ct.jpg', { to: 'articles/c/' })], [entry('articles/a/')]),
      {},
    ],
  ];
  it.each(cases)('%s', (_name, redirects, expected) => {
    expect(Object.fromEntries(redirects)).toEqual(expected);
  });
});
