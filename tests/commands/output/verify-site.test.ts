import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifySite } from '../../../src/commands/output/verify-site.ts';
import { SiteFolder } from '../../../src/site-parts/site-folder.ts';
import type { FileGroup, WrittenFile } from '../../../src/store/site-manifest.ts';

let folder = '';
let written: (WrittenFile & FileGroup)[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-verify-'));
  const site = new SiteFolder(folder);
  written = ['a/index.html', 'a/a.pdf', 'b/index.html', 'c.txt'].map((path) => ({
    ...site.write(path, path),
    key: path.split('/')[0] ?? '',
  }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string): string => join(folder, path);

it.each<[what: string, change: () => void, damaged: string[], strays: string[]]>([
  ['nothing', () => undefined, [], []],
  ['a file that is longer', () => writeFileSync(at('a/a.pdf'), 'longer than before'), ['a'], []],
  ['a file that was written again', () => utimesSync(at('c.txt'), 1, 1), ['c.txt'], []],
  ['a file that is gone', () => rmSync(at('b/index.html')), ['b'], []],
  ['a folder that is gone', () => rmSync(at('a'), { recursive: true }), ['a'], []],
  ['a file that came', () => writeFileSync(at('a/new.gz'), ''), [], ['a/new.gz']],
  ['a folder that came', () => mkdirSync(at('empty')), [], []],
  [
    'a link in the place of a file',
    () => {
      rmSync(at('c.txt'));
      symlinkSync('a/a.pdf', at('c.txt'));
    },
    ['c.txt'],
    [],
  ],
  [
    'a file in the place of a folder',
    () => {
      rmSync(at('b'), { recursive: true });
      writeFileSync(at('b'), '');
    },
    ['b'],
    ['b'],
  ],
  ['what a disk or a command lays at its root', () => writeFileSync(at('.casebook-lock'), ''), [], []],
  ['no site at all', () => rmSync(folder, { recursive: true }), ['a', 'b', 'c.txt'], []],
])('tells %s', (_, change, damaged, strays) => {
  change();
  const differences = verifySite(folder, written);
  expect({ damaged: differences.damaged.toSorted(), strays: differences.strays }).toEqual({ damaged, strays });
});

it('tells every group that has a file', () => {
  const [first] = written;
  rmSync(at('a/index.html'));
  const twice = first ? [...written, { ...first, key: 'other' }] : [];
  expect(verifySite(folder, twice).damaged.toSorted()).toEqual(['a', 'other']);
});
