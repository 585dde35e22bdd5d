import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { unmarked } from '../../../src/model/text.ts';
import { articleCsv, articlesCsv, csvCell } from '../../../src/outputs/article-table/article-table.ts';
import { cellText, readCsv } from '../../support/records/read-files.ts';
import { truthOf } from '../../support/records/truth.ts';
import { group, person, sampleView } from '../sample-view.ts';

const cells: readonly (readonly [text: string, cell: string])[] = [
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1＋1', "'＝1＋1"],
  [' \u00a0=1', " \u00a0'=1"],
  ['\t=1', "'\t'=1"],
  ['\r=1', '"\'\r\'=1"'],
  ['\tx', "'\tx"],
  ['"=1"', '"\'""=1"""'],
  ["'=1", "''=1"],
  ["''=1", "'''=1"],
  ['a; =1; b', "a; '=1; b"],
  ['a;=1', "a;'=1"],
  ['a\n-1', '"a\n\'-1"'],
  ["'tis, x", '"\'tis, x"'],
  ['a = b - 1; c', 'a = b - 1; c'],
  ["O'Neill", "O'Neill"],
  ['', ''],
];

describe('a cell', () => {
  it.each(cells)('%j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('begins no formula and reads back the same, whatever it holds', () => {
    const parts = ['=', '+', '-', '@', '＝', '＠', ' ', '\u00a0', '\t', '\r', '\n', "'", '"', ';', ',', 'a', '1'];
    const size = parts.length;
    const texts = Array.from({ length: size ** 4 }, (_, number) =>
      [0, 1, 2, 3].map((at) => parts[Math.floor(number / size ** at) % size]).join(''),
    );
    const rows: string[][] = parse(texts.map((text) => `x,${csvCell(text)}\r\n`).join(''), {
      record_delimiter: '\r\n',
    });
    expect(rows.map(([, cell = '']) => cellText(cell))).toEqual(texts);
    const pieces = rows.flatMap(([, cell = '']) => cell.split(/[;\t\r\n]/));
    expect(pieces.filter((piece) => /^[\s"']*[=+\-@＝＠]/.test(piece) && !/^\s*'/.test(piece))).toEqual([]);
  });
});

it('a table of hostile records reads back the same', () => {
  const hostile = '=HYPERLINK("https://example.org";"x")';
  const view = sampleView({
    id: 'a',
    title: unmarked(hostile),
    contributors: [person('=cmd', '+1'), person('-1', '@A1'), group('＝1')],
    affiliations: [{ text: '@SUM(A1)' }, { text: '-1' }],
    keywords: ['=1', "'=2", '+3'],
    eLocator: '-1',
    abstract: `${hostile}\n=1`,
  });
  const text = articlesCsv([articleCsv(view)]);
  const read = readCsv(text, { url: view.url, doi: '' });
  expect(read).toEqual({
    ...read,
    ...Object.fromEntries(Object.entries(truthOf(view)).filter(([name]) => name in read)),
  });
  expect(text).toContain("'=cmd, +1; '-1, @A1; '＝1");
});
