import { describe, expect, test } from 'vitest';
import { linkedPages, pagePath, paginate } from '../../src/views/paginate.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

test.each([
  [0, [[1, 0]]],
  [1, [[1, 1]]],
  [100, [[1, 100]]],
  [
    101,
    [
      [1, 100],
      [2, 1],
    ],
  ],
  [
    250,
    [
      [1, 100],
      [2, 100],
      [3, 50],
    ],
  ],
])('%i entries stand on the pages %j', (entries, expected) => {
  const pages = paginate(numbers(entries), 'archive/2020/');
  expect(pages.map(({ number, items }) => [number, items.length])).toEqual(expected);
  expect(pages.flatMap(({ items }) => items)).toEqual(numbers(entries));
  expect(pages.every(({ count }) => count === expected.length)).toBe(true);
});

test('the first page stands at the address of the list', () => {
  expect([1, 2, 30].map((number) => pagePath('archive/2020/', number))).toEqual([
    'archive/2020/',
    'archive/2020/page/2/',
    'archive/2020/page/30/',
  ]);
});

describe('the pages that a page links to', () => {
  test.each([
    [1, 1, [1]],
    [2, 3, [1, 2, 3]],
    [10, 10, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [1, 30, [1, 2, 3, 10, 20, 30]],
    [14, 30, [1, 10, 12, 13, 14, 15, 16, 20, 30]],
    [100, 100, [1, 50, 60, 70, 80, 90, 98, 99, 100]],
  ])('page %i of %i', (number, count, expected) => {
    expect(linkedPages(number, count)).toEqual(expected);
  });

  // Ten thousand articles of one year fill a hundred pages: home, archive, year, five pages, article.
  test.each([
    [100, 5],
    [1000, 6],
  ])('of %i pages any is at most %i links from the first', (count, expected) => {
    expect(Math.max(...linksFromFirst(count))).toBe(expected);
  });
});

/** How many links lead from the first page to each page of a list. */
function linksFromFirst(count: number): readonly number[] {
  const links = new Map([[1, 0]]);
  for (const [number, steps] of links) {
    for (const next of linkedPages(number, count)) if (!links.has(next)) links.set(next, steps + 1);
  }
  return numbers(count).map((number) => links.get(number) ?? Number.POSITIVE_INFINITY);
}
