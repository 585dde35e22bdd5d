import { expect, it } from 'vitest';
import { addUnknownTo } from '../../src/tree/resolve/unknown-citations.ts';

const listOf = (...keys: string[]) =>
  new Map(keys.map((key) => [key, { key, source: { path: 'content/articles/first/r.ris', line: 1, column: 1 } }]));

function messages(byKey: ReturnType<typeof listOf>, ...unknown: string[]): string[] {
  const found: string[] = [];
  const add = addUnknownTo(byKey, (_rule, _offset, message) => found.push(message));
  for (const key of unknown) add({ key, offset: 0, prefix: '', suffix: '', suppressAuthor: false } as never, false);
  return found;
}

it.each([
  [listOf(), ['Citation of "zzz" has no entry in the list of references']],
  [listOf('smith2020'), ['Citation of "zzz" has no entry in r.ris; its key is "smith2020"']],
  [
    listOf('abc', 'def', 'ghi', 'jkl', 'mno', 'pqr', 'stu', 'vwx', 'yz1', 'yz2'),
    [
      'Citation of "zzz" has no entry in r.ris; its keys are "abc", "def", "ghi", "jkl", "mno", "pqr", "stu", "vwx" and 2 more, which npm run check -- --keys first lists',
    ],
  ],
])('names the keys of the list', (byKey, expected) => {
  expect(messages(byKey, 'zzz')).toEqual(expected);
});

it('names them once', () => {
  expect(messages(listOf('smith2020'), 'zzz', 'yyy')[1]).toBe('Citation of "yyy" has no entry in r.ris');
});
