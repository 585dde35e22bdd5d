import { expect, test } from 'vitest';
import { directionOf, isolated } from '../../src/language/direction.ts';

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
