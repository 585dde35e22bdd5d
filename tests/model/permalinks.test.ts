import { describe, expect, it } from 'vitest';
import { endOf, mergePermalinks, type Permalink } from '../../src/model/permalinks.ts';

const entry = (path: string, fields: Partial<Permalink> = {}): Permalink => ({
  path,
  title: `Title of ${path}`,
  authors: [],
  formerDois: [],
  ...fields,
});

describe('mergePermalinks', () => {
  const none = new Map<string, string>();
  const cases: [name: string, merged: readonly Permalink[], expected: readonly Permalink[]][] = [
    ['sorts by path', mergePermalinks([], [entry('b/'), entry('a/')], none), [entry('a/'), entry('b/')]],
    [
      'keeps what is not published now',
      mergePermalinks([entry('a/')], [entry('b/')], none),
      [entry('a/'), entry('b/')],
    ],
    [
      'takes a new title and keeps former DOIs',
      mergePermalinks(
        [entry('a/', { title: 'Old', formerDois: ['10.5555/x'] })],
        [entry('a/', { title: 'New' })],
        none,
      ),
      [entry('a/', { title: 'New', formerDois: ['10.5555/x'] })],
    ],
    [
      'a page that is back leads nowhere else',
      mergePermalinks([entry('a/', { to: 'b/' })], [entry('a/'), entry('b/')], none),
      [entry('a/'), entry('b/')],
    ],
    [
      'a chain leads to its end',
      mergePermalinks([entry('a/', { to: 'b/' }), entry('b/', { to: 'c/' })], [entry('c/')], none),
      [entry('a/', { to: 'c/' }), entry('b/', { to: 'c/' }), entry('c/')],
    ],
    [
      'the front matter of an article says newer things than the file',
      mergePermalinks([entry('a/', { to: 'b/' })], [entry('b/'), entry('c/')], new Map([['a/', 'c/']])),
      [entry('a/', { to: 'c/' }), entry('b/'), entry('c/')],
    ],
    [
      'a former address that was never published here has the title of its article',
      mergePermalinks([], [entry('c/', { title: 'C' })], new Map([['a/', 'c/']])),
      [entry('a/', { title: 'C', to: 'c/' }), entry('c/', { title: 'C' })],
    ],
  ];
  it.each(cases)('%s', (_name, merged, expected) => {
    expect(merged).toEqual(expected);
  });
});

it('a circle has no end', () => {
  const circle = new Map([
    ['a/', 'b/'],
    ['b/', 'a/'],
  ]);
  expect(endOf('a/', circle)).toBeUndefined();
  expect(endOf('c/', circle)).toBe('c/');
});
