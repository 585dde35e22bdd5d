import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SiteManifest, type WrittenGroup } from '../../src/store/site-manifest.ts';

let work = '';
let file = '';
const told: string[] = [];
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'casebook-manifest-'));
  file = join(work, 'run', 'site.sqlite');
  told.length = 0;
});
afterEach(() => rmSync(work, { recursive: true }));

const open = (): Promise<SiteManifest> => SiteManifest.open(file, (line) => told.push(line));

const group = (key: string, ...paths: string[]): WrittenGroup => ({
  key,
  files: paths.map((path) => ({ path, size: 1, modified: 2, sum: 'abc', isNew: true })),
});

it('keeps the groups of a site from one build to the next', async () => {
  const first = await open();
  first.change([], [group('one', 'a', 'b'), group('two', 'c'), group('none')]);
  first.spare = 7;
  first.close();
  const second = await open();
  expect([...second.keys()].toSorted()).toEqual(['none', 'one', 'two']);
  expect([...second.files()]).toContainEqual({ path: 'a', key: 'one', size: 1, modified: 2, sum: 'abc' });
  expect([second.count(), second.spare]).toEqual([3, 7]);
  second.change(['one'], [group('three', 'a')]);
  second.spare = undefined;
  expect([...second.keys()].toSorted()).toEqual(['none', 'three', 'two']);
  expect([second.count(), second.spare]).toEqual([2, undefined]);
  second.close();
  expect(told).toEqual([]);
});

it('gives the paths that only some groups have', async () => {
  const manifest = await open();
  manifest.change([], [group('one', 'a', 'shared'), group('two', 'shared', 'b')]);
  expect(manifest.pathsOf(new Set(['one']))).toEqual(['a']);
  expect(new Set(manifest.pathsOf(new Set(['one', 'two'])))).toEqual(new Set(['a', 'b', 'shared']));
  manifest.close();
});

it('tells groups of which a file is not listed', async () => {
  const first = await open();
  first.change([], [group('one', 'a', 'b'), group('two', 'c'), group('none')]);
  expect(first.incomplete()).toEqual([]);
  first.close();
  const database = new DatabaseSync(file);
  database.exec("DELETE FROM files WHERE path = 'b'");
  database.close();
  const second = await open();
  expect(second.incomplete()).toEqual(['one']);
  second.close();
});

it('changes all or nothing', async () => {
  const manifest = await open();
  manifest.change([], [group('one', 'a')]);
  const broken = [group('two', 'b'), { key: 'three', files: [{ path: {} }] }] as unknown as WrittenGroup[];
  expect(() => manifest.change(['one'], broken)).toThrow();
  expect([...manifest.keys()]).toEqual(['one']);
  manifest.close();
});

it.each<[what: string, damage: () => void]>([
  ['rubbish', () => writeFileSync(file, 'rubbish '.repeat(2000))],
  ['half of it', () => truncateSync(file, 9000)],
])('is made anew, with a line that says so, where %s is left', async (_, damage) => {
  const manifest = await open();
  manifest.change([], [group('one', 'a')]);
  manifest.close();
  damage();
  const anew = await open();
  expect([...anew.keys()]).toEqual([]);
  anew.close();
  expect(told).toEqual(['The list of what is published was damaged; writing the whole site anew']);
});
