import { expect, it } from 'vitest';
import { completeText, countText } from '../../src/language/complete-text.ts';

it('completeText fills what it knows and leaves the rest', () => {
  expect(completeText('Remove {filter}: {value} {x}', { filter: 'Year', value: '{filter}' })).toBe(
    'Remove Year: {filter} {x}',
  );
});

const results = { one: '{count} result for “{text}”', other: '{count} results for “{text}”' };

it.each([
  [1, 'en', '1 result for “liver”'],
  [0, 'en', '0 results for “liver”'],
  [12_345, 'en-GB', '12,345 results for “liver”'],
  [2, 'pl', '2 results for “liver”'],
])('countText takes the form for %i in %s', (count, locale, text) => {
  expect(countText(results, count, locale, { text: 'liver' })).toBe(text);
});
