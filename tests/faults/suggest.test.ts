import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/faults/suggest.ts';

const fields = ['title', 'keywords', 'published', 'affiliations', 'doi', 'type'];

describe('nearest', () => {
  const cases: [word: string, expected: string | undefined][] = [
    ['keyword', 'keywords'],
    ['Title', 'title'],
    ['tilte', 'title'],
    ['publised', 'published'],
    ['affilations', 'affiliations'],
    ['dio', 'doi'],
    ['banana', undefined],
    ['x', undefined],
    ['', undefined],
  ];
  it.each(cases)('%j -> %j', (word, expected) => {
    expect(nearest(word, fields)).toBe(expected);
  });
});

it('didYouMean is the tail of a message, or nothing', () => {
  expect(didYouMean('keyword', fields)).toBe('; did you mean "keywords"?');
  expect(didYouMean('banana', fields)).toBe('');
});
