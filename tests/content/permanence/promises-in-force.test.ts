import { expect, it } from 'vitest';
import { promisesInForce } from '../../../src/content/permanence/promises-in-force.ts';
import type { Permalink } from '../../../src/model/permalinks.ts';

const entry = (path: string, fields: Partial<Permalink> = {}): Permalink => {
  return { path, title: 'A Report', authors: [], formerDois: [], ...fields };
};
const a = (fields: Partial<Permalink>): Permalink => entry('articles/a/', fields);
const version = (fields: Partial<Permalink>): Permalink => entry('articles/a/versions/1/', fields);

const cases: [
  name: string,
  written: readonly Permalink[],
  former: readonly Permalink[],
  expected: readonly Permalink[],
][] = [
  ['all that is written', [a({})], [], [a({})]],
  ['a line that was taken out, as it was last', [], [a({ title: 'New' }), a({ title: 'Old' })], [a({ title: 'New' })]],
  ['a line that leads elsewhere and was taken out', [], [a({ to: 'issues/' }), a({})], [a({ to: 'issues/' })]],
  [
    'the DOI that was replaced by hand, not committed yet',
    [a({ doi: '10.5555/new' })],
    [a({ doi: '10.5555/old' })],
    [a({ doi: '10.5555/old' })],
  ],
  [
    'the same, committed: the new one leads here, too',
    [a({ doi: '10.5555/new' })],
    [a({ doi: '10.5555/new' }), a({ doi: '10.5555/old' })],
    [a({ doi: '10.5555/old', formerDois: ['10.5555/new'] })],
  ],
  [
    'a DOI that led to another by the command',
    [a({ doi: '10.5555/new', formerDois: ['10.5555/old'] })],
    [a({ doi: '10.5555/OLD' })],
    [a({ doi: '10.5555/new', formerDois: ['10.5555/old'] })],
  ],
  [
    'a former DOI that was taken out',
    [a({ doi: '10.5555/new' })],
    [a({ doi: '10.5555/new', formerDois: ['10.5555/old'] }), a({ doi: '10.5555/old' })],
    [a({ doi: '10.5555/new', formerDois: ['10.5555/old'] })],
  ],
  [
    'DOIs that were exchanged',
    [a({ doi: '10.5555/b' }), entry('articles/b/', { doi: '10.5555/a' })],
    [a({ doi: '10.5555/a' }), entry('articles/b/', { doi: '10.5555/b' })],
    [a({ doi: '10.5555/a' }), entry('articles/b/', { doi: '10.5555/b' })],
  ],
  [
    'a DOI that went to the folder of a notice',
    [a({}), entry('articles/old-withdrawn/', { doi: '10.5555/old' })],
    [a({ doi: '10.5555/old' })],
    [a({}), entry('articles/old-withdrawn/', { doi: '10.5555/old' })],
  ],
  [
    'a DOI of an article that leads to another which has it',
    [a({ to: 'articles/b/' }), entry('articles/b/', { doi: '10.5555/a' })],
    [a({ doi: '10.5555/a' })],
    [a({ to: 'articles/b/' }), entry('articles/b/', { doi: '10.5555/a' })],
  ],
  ['nothing of what is given up', [a({ givenUp: 'x' })], [a({ doi: '10.5555/a' })], [a({ givenUp: 'x' })]],
  [
    'nothing from before it was given up',
    [a({ doi: '10.5555/new' })],
    [a({ doi: '10.5555/new' }), a({ givenUp: 'x' }), a({ doi: '10.5555/old' })],
    [a({ doi: '10.5555/new' })],
  ],
  [
    'an earlier version as it was published first',
    [version({ digest: 'c' })],
    [version({ digest: 'c' }), version({ digest: 'b' }), version({ digest: 'a' })],
    [version({ digest: 'a' })],
  ],
  [
    'but one that was taken away on purpose may come again',
    [version({ digest: 'b' })],
    [version({ digest: 'b' }), version({ digest: 'a', to: 'articles/a/' }), version({ digest: 'a' })],
    [version({ digest: 'b' })],
  ],
];
it.each(cases)('holds %s', (_name, written, former, expected) => {
  expect(promisesInForce(written, former)).toEqual(expected);
});
