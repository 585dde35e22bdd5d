import { expect, test } from 'vitest';
import { placeLetter } from '../../src/text/place-letter.ts';

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [51, 'az'],
  [52, 'ba'],
])('place %i is %s', (place, letter) => {
  expect(placeLetter(place)).toBe(letter);
});
