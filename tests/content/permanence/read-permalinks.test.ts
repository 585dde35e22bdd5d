import { describe, expect, it } from 'vitest';
import { permalinksText } from '../../../src/content/permanence/permalinks-text.ts';
import { filePermalinks } from '../../../src/content/permanence/promised.ts';
import { readPermalinks } from '../../../src/content/permanence/read-permalinks.ts';
import { SourceText } from '../../../src/faults/fault.ts';
import { formatFault } from '../../../src/faults/fault-list.ts';
import type { Permalink } from '../../../src/model/permalinks.ts';

const permalinks: readonly Permalink[] = [
  { path: 'about/', title: 'About', authors: [], formerDois: [] },
  {
    path: 'articles/a/',
    title: 'A “title” with "quotes" and \\ signs',
    authors: ['Example, Ada', 'The Group'],
    published: '2025-03-01',
    doi: '10.5555/a',
    formerDois: ['10.5555/old'],
  },
  { path: 'articles/b/', title: 'B', authors: [], formerDois: [], to: 'articles/a/' },
  {
    path: 'issues/1/1/',
    title: 'Issue',
    authors: [],
    formerDois: [],
    withdrawn: { date: '2025-04-01', reason: 'It was never printed.' },
  },
];
const text = permalinksText(permalinks);
const read = (changed: string) => readPermalinks(new SourceText('content/permalinks.json', changed));

it('reads what it writes, an entry a line', () => {
  expect(read(text)).toMatchObject({ permalinks, faults: [] });
  expect(text.split('\n')[1]).toBe('"about/": {"title":"About"},');
  expect(Object.keys(JSON.parse(text))).toEqual([...permalinks.map(({ path }) => path), 'about']);
  expect(read(text).position('articles/b/')).toEqual({ line: 4, column: 1 });
});

it('reads the same, however it is laid out', () => {
  expect(read(JSON.stringify(JSON.parse(text), undefined, 4)).permalinks).toEqual(permalinks);
  const marked = read(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(marked).toMatchObject({ permalinks, faults: [] });
  expect(marked.position('articles/b/')).toEqual({ line: 4, column: 1 });
});

it('takes the last of two lines that promise the same', () => {
  const [head = '', about = '', ...rest] = text.split('\n');
  const joined = [head, about.replace('About', 'About us'), about, ...rest].join('\n');
  expect(read(joined)).toMatchObject({ permalinks, faults: [] });
});

it('takes every address that pages have', () => {
  const paths = ['a/', 'articles/2020_00.15-30/', 'issues/Suppl%201/5-6/', 'keywords/%E7%8E%8B-%D9%85%D9%8F/', 'x~y/'];
  const known = paths.map((path): Permalink => ({ path, title: 'A', authors: [], formerDois: [] }));
  expect(read(permalinksText(known))).toMatchObject({ permalinks: known, faults: [] });
});

it.each([
  `a${'-'.repeat(100)}.jpg`,
  `a${'\u00a0'.repeat(100)}.jpg`,
  `e${'\u0301'.repeat(30)}.jpg`,
  ' a  b .csv',
  'Fig 1, left #2 & 50 g.csv',
  '"a\\b".csv',
  'a\u2028b\ufffd\u200e.csv',
  '\ufdd0.csv',
  '__proto__',
  '图.csv',
])('reads what a build records of %j', (name) => {
  const [beside] = filePermalinks({ id: 'a', files: [name] });
  const titled: Permalink = { path: 'articles/b/', title: name, authors: [name], formerDois: [] };
  const recorded = [...(beside ? [beside] : []), titled];
  expect(recorded).toHaveLength(2);
  expect(read(permalinksText(recorded))).toMatchObject({ permalinks: recorded, faults: [] });
});

it('reads a record whose title nothing is left of', () => {
  const untitled: Permalink = { path: 'articles/b/', title: '', authors: [], formerDois: [] };
  expect(read(permalinksText([untitled]))).toMatchObject({ permalinks: [untitled], faults: [] });
});

describe('a file that somebody has changed', () => {
  const line = (number: number): string => text.split('\n')[number - 1] ?? '';
  const restored = 'take back the last file that was right: git restore content/permalinks.json';
  const cases: [name: string, changed: string, expected: string[]][] = [
    [
      'cut off',
      text.slice(0, text.indexOf('"to"')),
      [
        `4:29  error  The file cannot be read from here on; expected an entry a line, each with a comma at its end; ${restored}`,
      ],
    ],
    [
      'without a comma',
      text.replace('{"title":"About"},', '{"title":"About"}'),
      [
        `3:1  error  The file cannot be read from here on; expected an entry a line, each with a comma at its end; ${restored}`,
      ],
    ],
    [
      'with the marks of git',
      text.replace('"articles/b/"', '<<<<<<< HEAD\n"articles/b/"'),
      [
        '4:1  error  git could not join two versions of this file; keep the lines of both, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>"',
      ],
    ],
    [
      'with another DOI on a second line',
      text.replace(line(3), `${line(3)}\n${line(3).replace('10.5555/a', '10.5555/b')}`),
      ['4:1  error  "articles/a/" is given twice, with different promises; remove the line that is wrong'],
    ],
    [
      'with another author on a second line',
      ['A', 'B'].reduce(
        (all, name) => all.replace(line(3), `"authors/a/": {"title":"A","identity":"person ${name}"},\n${line(3)}`),
        text,
      ),
      ['4:1  error  "authors/a/" is given twice, with different promises; remove the line that is wrong'],
    ],
    [
      'with an unknown field',
      text.replace('"to":', '"too":'),
      [`4:1  error  Unknown field "too"; did you mean "to"?; ${restored}`],
    ],
    [
      'with a date that does not exist',
      text.replace('2025-03-01', '2025-03-32'),
      [
        `3:1  error  published: Date 2025-03-32 does not exist; expected a day of the calendar as YYYY-MM-DD; ${restored}`,
      ],
    ],
    [
      'with an address that is none',
      text.replace('"about/"', '"../about/"'),
      [`2:1  error  "../about/" is no address of a page; expected one like "articles/2020_001530/"; ${restored}`],
    ],
    ...(
      [
        ['articles/%22%20%7B root /%7D/', ': "%22%20%7B root " holds other signs than SIGNS'],
        ['articles/a%0Ab/', ': "a%0Ab" holds other signs than SIGNS'],
        ['articles/%2F/', ': "%2F" holds other signs than SIGNS'],
        ['articles/100%/', ': "100%" holds other signs than SIGNS'],
        ['articles/%FF/', ': "%FF" holds other signs than SIGNS'],
        ['articles/a;b/', ': "a;b" holds other signs than SIGNS'],
        ['articles/$a/', ': "$a" holds other signs than SIGNS'],
        ['articles/{a}/', ': "{a}" holds other signs than SIGNS'],
        ['articles/*/', ': "*" holds other signs than SIGNS'],
        ['articles/%2E%2E/', '; expected one like "articles/2020_001530/"'],
        ['articles//a/', '; expected one like "articles/2020_001530/"'],
        ['/articles/a/', '; expected one like "articles/2020_001530/"'],
        ['issues/1/café/', '; write "issues/1/caf%C3%A9/"'],
        ['issues/1/caf%c3%a9/', '; write "issues/1/caf%C3%A9/"'],
        ['issues/Suppl 1/2/', '; write "issues/Suppl%201/2/"'],
        ['articles/%61/', '; write "articles/a/"'],
        [`articles/${'é'.repeat(130)}/`, ', for it is too long'],
        ['a/'.repeat(1_001), ', for it is too long'],
      ] as const
    ).map(([path, why]): [string, string, string[]] => {
      const signs = 'letters, digits, ".", "_", "-" and "%20" for a space';
      const said = `2:1  error  "${path.slice(0, 2_000)}" is no address of a page${why.replace('SIGNS', signs)}; ${restored}`;
      return [`with the address ${path.slice(0, 30)}`, text.replace('"about/"', () => JSON.stringify(path)), [said]];
    }),
    [
      'with a redirect to an address that is none',
      text.replace('"to":"articles/a/"', '"to":"articles/a\\n/"'),
      [`4:1  error  to: "articles/a /" is no address of a page; write "articles/a%20/"; ${restored}`],
    ],
    [
      'another JSON',
      '[]',
      [
        `1:1  error  The file cannot be read from here on; expected an entry a line, each with a comma at its end; ${restored}`,
      ],
    ],
    [
      'empty',
      '',
      [
        `1:1  error  The file cannot be read from here on; expected an entry a line, each with a comma at its end; ${restored}`,
      ],
    ],
  ];
  it.each(cases)('%s', (_name, changed, expected) => {
    const faults = read(changed).faults.map(formatFault);
    expect(faults.map((each) => each.replace(/^content\/permalinks\.json:/, '').replace(/ {2}[a-z-]+$/, ''))).toEqual(
      expected,
    );
  });
});
