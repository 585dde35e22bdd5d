import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LoadMemory } from '../../src/content/load-memory.ts';

const content = join('/', 'journal');

/** A memory that knows of two articles, one with an earlier version, and of the list of retracted works. */
function filledMemory(): LoadMemory {
  const memory = new LoadMemory(content);
  for (const id of ['first', 'second']) memory.files.set(id, { files: [], folders: [], isWhole: true, faults: [] });
  for (const path of ['first', 'first/versions/1', 'first-but-other', 'second'])
    memory.digests.set(join(content, 'articles', path), path);
  memory.retracted = { works: {}, faults: [] };
  return memory;
}

const all = ['first', 'first/versions/1', 'first-but-other', 'second'];
const cases: readonly [changed: string, kept: readonly string[], isListKept: boolean][] = [
  ['journal.yaml', all, true],
  ['pages/about.md', all, true],
  ['issues', all, true],
  ['articles', all, true],
  ['.', all, true],
  ['retracted.csv', all, false],
  ['articles/first/article.md', ['first-but-other', 'second'], true],
  ['articles/first/versions/1/article.md', ['first-but-other', 'second'], true],
  ['articles/first', ['first-but-other', 'second'], true],
  ['articles/third', all, true],
];

it.each(cases)('a change of %s leaves what it has nothing to do with', (changed, kept, isListKept) => {
  const memory = filledMemory();
  memory.forget([join(content, changed)]);
  expect([...memory.digests.values()]).toEqual(kept);
  expect(memory.retracted !== undefined).toBe(isListKept);
});
