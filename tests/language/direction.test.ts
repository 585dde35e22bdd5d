import { expect, test } from 'vitest';
import { directionOf, isolated, referenceDirection } from '../../src/language/direction.ts';

test.each([
  ['en', 'ltr'],
  ['fr-CA', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['uz-Arab', 'rtl'],
  ['uz', 'ltr'],
  ['zh-Hans', 'ltr'],
] as const)('%s is written %s', (tag, expected) => {
  expect(directionOf(tag)).toBe(expected);
});

test('a name from right to left is set apart, others stay as they are', () => {
  expect(isolated('سارة أحمد')).toBe('\u2068سارة أحمد\u2069');
  expect(isolated('Sarah Ahmad')).toBe('Sarah Ahmad');
});

test('a reference without Arabic letters is read from the left in a text that is not', () => {
  expect(referenceDirection('Lee A. A case.', 'rtl')).toBe('ltr');
  expect(referenceDirection('Lee A. حالة.', 'rtl')).toBeUndefined();
  expect(referenceDirection('Lee A. A case.', 'ltr')).toBeUndefined();
});
