import { describe, expect, test } from 'vitest';
import { andList, orList } from '../../src/text/word-list.ts';

describe('words of a message', () => {
  test.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
  ])('%j', (words, and, or) => {
    expect(andList(words)).toBe(and);
    expect(orList(words)).toBe(or);
  });
});
