import { expect, test } from 'vitest';
import { excerpt } from '../../src/text/excerpt.ts';

test.each([
  ['short enough', 'A short one.', 20, 'A short one.'],
  ['of the very length', 'A short one.', 12, 'A short one.'],
  ['cut between words', 'A rather long sentence', 10, 'A rather…'],
  ['cut at the end of a word', 'A rather long sentence', 8, 'A rather…'],
  ['without the stop before the cut', 'First one. Second one.', 12, 'First one…'],
  ['with paragraphs on one line', 'First.\n\nSecond.', 20, 'First. Second.'],
  ['one word longer than the room', 'Pneumonoultramicroscopic', 8, 'Pneumono…'],
  ['nothing', '', 8, ''],
])('%s', (_, text, length, expected) => {
  expect(excerpt(text, length)).toBe(expected);
});
