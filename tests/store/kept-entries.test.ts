import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptEntries } from '../../src/store/kept-entries.ts';

let work = '';
const file = (): string => join(work, 'entries.sqlite');
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'casebook-entries-'));
});
afterEach(() => rmSync(work, { recursive: true }));

/** Puts a list together of articles with their keys. @returns which of them were written */
async function build(keys: Readonly<Record<string, string>>, isKept = true): Promise<string[]> {
  const made: string[] = [];
  const entries = await KeptEntries.open(file());
  for (const [id, key] of Object.entries(keys)) {
    const text = entries.entry('list', id, key, () => {
      made.push(id);
      return `${id} ${key}`;
    });
    expect(text).toBe(`${id} ${key}`);
  }
  if (isKept) entries.keep();
  entries.close();
  return made;
}

it('are written where their keys are others, and kept where they are the same', async () => {
  expect(await build({ a: '1', b: '1' })).toEqual(['a', 'b']);
  expect(await build({ a: '1', b: '2', c: '1' })).toEqual(['b', 'c']);
  expect(await build({ a: '1', b: '2', c: '1' })).toEqual([]);
});

it('are gone where nobody has asked for them', async () => {
  await build({ a: '1', b: '1' });
  await build({ a: '1' });
  expect(await build({ a: '1', b: '1' })).toEqual(['b']);
});

it('stay as they were where a build fails', async () => {
  await build({ a: '1', b: '1' });
  expect(await build({ a: '2' }, false)).toEqual(['a']);
  expect(await build({ a: '1', b: '1' })).toEqual([]);
});

it('are written anew where they are damaged', async () => {
  await build({ a: '1' });
  writeFileSync(file(), 'rubbish '.repeat(2000));
  expect(await build({ a: '1' })).toEqual(['a']);
});
