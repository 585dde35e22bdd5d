import { expect, it } from 'vitest';
import { wholeLastPage } from '../../src/text/page-range.ts';

it.each([
  ['1112', '5', '1115'],
  ['210', '9', '219'],
  ['1379', '84', '1384'],
  ['e210', '9', 'e219'],
  ['S12', 'S5', 'S15'],
  ['99', '101', '101'],
  ['98', '5', '5'],
  ['12', '15', '15'],
  ['e12', 'S5', 'S5'],
  ['12a', '5', '5'],
  ['xii', 'v', 'v'],
  ['12', '', ''],
])('%s and %s → %s', (first, last, whole) => {
  expect(wholeLastPage(first, last)).toBe(whole);
});
