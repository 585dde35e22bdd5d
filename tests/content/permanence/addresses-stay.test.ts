import { describe, expect, test } from 'vitest';
import { permalinksText } from '../../../src/content/permanence/permalinks-text.ts';
import { promisedBy } from '../../../src/content/permanence/promised.ts';
import { readPermalinks } from '../../../src/content/permanence/read-permalinks.ts';
import { SourceText } from '../../../src/faults/fault.ts';
import type { Article } from '../../../src/model/article.ts';
import { displayName } from '../../../src/model/contributor.ts';
import { mergePermalinks, type Permalink } from '../../../src/model/permalinks.ts';
import { joinAuthors } from '../../../src/views/authors.ts';
import { newestArticle } from '../../../src/views/order.ts';
import { joinTopics } from '../../../src/views/topics.ts';
import { sampleArticle, sampleContributor } from '../../model/sample-article.ts';

/** Articles by their year of publication: names of authors before a stroke, keywords after it. */
type Journal = Readonly<Record<string, string>>;

const list = (text = ''): readonly string[] => text.split(', ').filter(Boolean);

function articlesOf(journal: Journal): readonly Article[] {
  const articles = Object.entries(journal).map(([year, text]) => {
    const [authors, keywords] = text.split(/ *\| */);
    const contributors = list(authors).map(sampleContributor);
    return sampleArticle({ id: `a${year}`, published: `${year}-01-01`, contributors, keywords: list(keywords) });
  });
  return articles.sort(newestArticle);
}

/** The promises of a journal after a build, written and read again. */
function recorded(journal: Journal, kept: readonly Permalink[] = []): readonly Permalink[] {
  const current = promisedBy({ articles: articlesOf(journal), issues: [], pages: [], versions: [], permalinks: kept });
  return reread(mergePermalinks(kept, current, new Map()));
}

function reread(permalinks: readonly Permalink[]): readonly Permalink[] {
  const { permalinks: read, faults } = readPermalinks(new SourceText('permalinks.json', permalinksText(permalinks)));
  expect(faults).toEqual([]);
  return read;
}

/** Who has which address: slug, name and years of the articles, in order of first publication. */
function addresses(journal: Journal, permalinks: readonly Permalink[]): readonly string[] {
  const articles = articlesOf(journal);
  const years = (theirs: readonly Article[]): string => theirs.map(({ published }) => published.slice(0, 4)).join(' ');
  const authors = joinAuthors(articles, permalinks).all.map(
    (author) => `${author.slug}: ${displayName(author.contributor)} ${years(author.articles)}`,
  );
  const keywords = joinTopics(articles, 'keywords', permalinks).all.map(
    (topic) => `${topic.slug}: ${topic.label} ${years(topic.articles)}`,
  );
  return [...authors, ...keywords];
}

interface Case {
  readonly name: string;
  readonly before: Journal;
  readonly after: Journal;
  readonly expected: readonly string[];
}

const authorCases: readonly Case[] = [
  {
    name: 'an older article of a namesake',
    before: { 2020: 'Jane Doe A' },
    after: { 2019: 'Jane Doe B', 2020: 'Jane Doe A' },
    expected: ['jane-doe-2: Jane Doe 2019', 'jane-doe: Jane Doe 2020'],
  },
  {
    name: 'an older article of a name with the same slug',
    before: { 2020: 'Jane Doe' },
    after: { 2019: 'Jáne Doe', 2020: 'Jane Doe' },
    expected: ['jane-doe-2: Jáne Doe 2019', 'jane-doe: Jane Doe 2020'],
  },
  {
    name: 'an older article of a group with the name of a person',
    before: { 2020: 'Lima' },
    after: { 2019: '[Lima]', 2020: 'Lima' },
    expected: ['lima-2: Lima 2019', 'lima: Lima 2020'],
  },
  {
    name: 'an older article of one who is there, by another name',
    before: { 2020: 'Ana Müller A' },
    after: { 2018: 'Ana Mueller A', 2019: 'A Müller A', 2020: 'Ana Müller A' },
    expected: ['ana-muller: Ana Müller 2020 2019 2018'],
  },
  {
    name: 'a name put right in all articles of an ORCID',
    before: { 2020: 'Ana Mueller A', 2021: 'Ana Mueller A' },
    after: { 2020: 'Ana Müller A', 2021: 'Ana Müller A' },
    expected: ['ana-mueller: Ana Müller 2021 2020'],
  },
  {
    name: 'a name put right where there is no ORCID',
    before: { 2020: 'Ana Mueller' },
    after: { 2020: 'Ana Müller' },
    expected: ['ana-muller: Ana Müller 2020'],
  },
  {
    name: 'capitals put right where there is no ORCID',
    before: { 2020: 'ana LIMA' },
    after: { 2020: 'Ana Lima' },
    expected: ['ana-lima: Ana Lima 2020'],
  },
  {
    name: 'an ORCID added',
    before: { 2020: 'Jane Doe' },
    after: { 2020: 'Jane Doe A' },
    expected: ['jane-doe: Jane Doe 2020'],
  },
  {
    name: 'an ORCID put right, with the namesake who has an address of her own',
    before: { 2020: 'Jane Doe A', 2021: 'Jane Doe B' },
    after: { 2020: 'Jane Doe C', 2021: 'Jane Doe B' },
    expected: ['jane-doe: Jane Doe 2020', 'jane-doe-2: Jane Doe 2021'],
  },
  {
    name: 'a report withdrawn, which leaves the names alone',
    before: { 2020: 'Jane Doe A' },
    after: { 2020: 'Jane Doe' },
    expected: ['jane-doe: Jane Doe 2020'],
  },
  {
    name: 'a person who is a group in truth',
    before: { 2020: 'ALPHA' },
    after: { 2020: '[ALPHA]' },
    expected: ['alpha: ALPHA 2020'],
  },
  {
    name: 'a name without ORCID that two have by now',
    before: { 2020: 'Jane Doe A', 2021: 'Jane Doe' },
    after: { 2019: 'Jane Doe B', 2020: 'Jane Doe A', 2021: 'Jane Doe' },
    expected: ['jane-doe-2: Jane Doe 2019', 'jane-doe: Jane Doe 2020', 'jane-doe-3: Jane Doe 2021'],
  },
  {
    name: 'the first article gone to another date',
    before: { 2020: 'Jane Doe A', 2021: 'Jane Doe B' },
    after: { 2021: 'Jane Doe B', 2022: 'Jane Doe A' },
    expected: ['jane-doe-2: Jane Doe 2021', 'jane-doe: Jane Doe 2022'],
  },
  {
    name: 'letters of other scripts',
    before: { 2020: '小明 王 A' },
    after: { 2019: '小明 王 B', 2020: '小明 王 A' },
    expected: ['王小明-2: 王小明 2019', '王小明: 王小明 2020'],
  },
];

const keywordCases: readonly Case[] = [
  {
    name: 'an older article with another spelling',
    before: { 2021: '| COVID19' },
    after: { 2020: '| COVID-19', 2021: '| COVID19' },
    expected: ['covid19: COVID-19 2021 2020'],
  },
  {
    name: 'another spelling that wins by its number',
    before: { 2020: '| covid-19' },
    after: { 2020: '| covid-19', 2021: '| COVID 19', 2022: '| COVID 19' },
    expected: ['covid-19: COVID 19 2022 2021 2020'],
  },
  {
    name: 'an older article with a keyword of the same slug',
    before: { 2021: '| HER2' },
    after: { 2019: '| HER2-', 2020: '| HER2+', 2021: '| HER2' },
    expected: ['her2-2: HER2- 2019', 'her2-3: HER2+ 2020', 'her2: HER2 2021'],
  },
  {
    name: 'a new keyword whose own slug was given to another',
    before: { 2020: '| CD4, CD4+' },
    after: { 2019: '| CD4 2', 2020: '| CD4, CD4+' },
    expected: ['cd4-2-2: CD4 2 2019', 'cd4: CD4 2020', 'cd4-2: CD4+ 2020'],
  },
];

const moves: readonly Case[] = [...authorCases, ...keywordCases];

describe('an address stays with whom it was given to', () => {
  test.each(moves)('$name', ({ before, after, expected }) => {
    expect(addresses(after, recorded(before))).toEqual(expected);
  });

  test.each(moves)('once that is published, too: $name', ({ before, after, expected }) => {
    const first = recorded(before);
    const second = recorded(after, first);
    expect(addresses(after, second)).toEqual(expected);
    expect(recorded(after, second)).toEqual(second);
  });
});

describe('a file that was written before identities were', () => {
  const journals: readonly Journal[] = [
    { 2020: 'Jane Doe A, [Jane Doe]', 2021: 'Jane Doe', 2022: 'Jane Doe B' },
    { 2020: 'Ana Lima A', 2021: 'Ana Costa A', 2022: 'Ana Costa B' },
    { 2020: 'Ana Costa B', 2021: 'Ana Lima A', 2022: 'Ana Costa A' },
    ...moves.flatMap(({ before, after }) => [before, after]),
  ];
  test.each(journals)('leaves every address where it is: %j', (journal) => {
    const old = recorded(journal).map(({ identity: _, ...permalink }) => permalink);
    expect(addresses(journal, old)).toEqual(addresses(journal, []));
    expect(recorded(journal, old)).toEqual(recorded(journal));
  });
});

describe('an address without a page', () => {
  const at = (path: string, fields: Partial<Permalink>): Permalink => {
    return { path, title: 'Jane Doe', authors: [], formerDois: [], ...fields };
  };
  const moved = { to: 'authors/jane-smith/' };
  const cases: [name: string, permalink: Permalink, journal: Journal, expected: string][] = [
    [
      'goes to no namesake',
      at('authors/jane-doe/', { ...moved, identity: 'orcid A' }),
      { 2020: 'Jane Doe B' },
      'jane-doe-2',
    ],
    [
      'goes to no namesake with an ORCID',
      at('authors/jane-doe/', { ...moved, identity: 'person Jane Doe' }),
      { 2020: 'Jane Doe B' },
      'jane-doe-2',
    ],
    [
      'is that of the same person again',
      at('authors/jane-doe/', { ...moved, identity: 'orcid A' }),
      { 2020: 'Jane Doe A' },
      'jane-doe',
    ],
    [
      'is that of the same name again',
      at('authors/jane-doe/', { ...moved, identity: 'person Jane Doe' }),
      { 2020: 'Jane Doe' },
      'jane-doe',
    ],
    ['as before identities were recorded', at('authors/jane-doe/', moved), { 2020: 'Jane Doe' }, 'jane-doe'],
    [
      'is anybody’s once it was given up',
      at('authors/jane-doe/', { givenUp: 'A trial.', identity: 'orcid A' }),
      { 2020: 'Jane Doe B' },
      'jane-doe',
    ],
    [
      'makes room for a new one of the same person once it was given up',
      at('authors/jane-doe/', { givenUp: 'Her name is another.', identity: 'orcid A' }),
      { 2020: 'Jane Smith A' },
      'jane-smith',
    ],
    [
      'is that of the same keyword again',
      at('keywords/fever/', { title: 'Fever', to: 'keywords/' }),
      { 2020: '| fever' },
      'fever',
    ],
    [
      'goes to no other keyword',
      at('keywords/her2/', { title: 'HER2', to: 'keywords/' }),
      { 2020: '| HER2-' },
      'her2-2',
    ],
  ];
  test.each(cases)('%s', (_name, permalink, journal, expected) => {
    expect(addresses(journal, [permalink]).map((line) => line.split(':')[0])).toEqual([expected]);
  });
});
