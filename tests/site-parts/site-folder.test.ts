import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SiteFolder } from '../../src/site-parts/site-folder.ts';
import { sumOf } from '../../src/store/sum.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-site-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (path: string): string => readFileSync(join(folder, path), 'utf8');

it('writes a file in folders that are made, and says what tells it', () => {
  const { modified, ...written } = new SiteFolder(folder).write('a/b/index.html', 'ä');
  expect(written).toEqual({ path: 'a/b/index.html', size: 2, sum: sumOf('ä'), isNew: true });
  expect(modified).toBe(Math.floor(statSync(join(folder, 'a/b/index.html')).mtimeMs));
  expect(text('a/b/index.html')).toBe('ä');
});

it('leaves a file that holds the same, with its time', () => {
  const site = new SiteFolder(folder);
  const first = site.write('a.txt', 'same');
  expect(site.write('a.txt', Buffer.from('same'))).toEqual({ ...first, isNew: false });
});

it('never writes into a file that has another name, too', () => {
  writeFileSync(join(folder, 'published'), 'old');
  linkSync(join(folder, 'published'), join(folder, 'a.txt'));
  expect(new SiteFolder(folder).write('a.txt', 'new').isNew).toBe(true);
  expect([text('published'), text('a.txt')]).toEqual(['old', 'new']);
});

it.each<[what: string, lay: () => void]>([
  [
    'a file where its folder is to be',
    () => {
      mkdirSync(join(folder, 'a'));
      writeFileSync(join(folder, 'a/b'), 'x');
    },
  ],
  ['a file where a folder above is to be', () => writeFileSync(join(folder, 'a'), 'x')],
  ['a link that leads nowhere', () => symlinkSync('nowhere', join(folder, 'a'))],
  ['a folder in its place', () => mkdirSync(join(folder, 'a/b/c.txt/d'), { recursive: true })],
])('takes the place of %s', (_, lay) => {
  lay();
  new SiteFolder(folder).write('a/b/c.txt', 'text');
  expect(text('a/b/c.txt')).toBe('text');
});
