import { expect, test } from 'vitest';
import { separatorsIn } from '../../src/language/punctuation.ts';

test.each([
  ['ar', '، ', '؛ '],
  ['fa', '، ', '؛ '],
  ['ur-PK', '، ', '؛ '],
  ['ku-Arab', '، ', '؛ '],
  ['he', ', ', '; '],
  ['en', ', ', '; '],
])('the items of a list in %s are parted by its signs', (tag, comma, semicolon) => {
  expect(separatorsIn(tag)).toEqual({ comma, semicolon });
});
