import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mirrorChanges, mirrorFolder, removeFiles } from '../../../src/commands/output/mirror-folder.ts';
import { folderBytes } from '../../support/folder-bytes.ts';

let work = '';
let from = '';
let to = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'casebook-mirror-'));
  [from, to] = [join(work, 'from'), join(work, 'to')];
  for (const path of ['index.html', 'a/index.html', 'a/b/c.txt']) write(from, path, path);
});
afterEach(() => rmSync(work, { recursive: true }));

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  rmSync(join(folder, path), { force: true });
  writeFileSync(join(folder, path), text);
}

it('gives a folder the same files, which take their space once', async () => {
  symlinkSync('index.html', join(from, 'link'));
  writeFileSync(join(from, '.casebook-lock'), '');
  mirrorFolder(from, to);
  rmSync(join(from, 'link'));
  rmSync(join(from, '.casebook-lock'));
  expect(await folderBytes(to)).toEqual(await folderBytes(from));
  expect(statSync(join(to, 'a/b/c.txt')).ino).toBe(statSync(join(from, 'a/b/c.txt')).ino);
});

it('follows what has changed, come and gone, also a folder where a file was', async () => {
  mirrorFolder(from, to);
  write(from, 'a/index.html', 'changed');
  write(from, 'new/d.txt', 'new');
  removeFiles(from, ['a/b/c.txt', 'index.html']);
  write(from, 'index.html/e.txt', 'deep');
  mirrorChanges(from, to, ['a/index.html', 'new/d.txt', 'index.html/e.txt'], ['a/b/c.txt', 'index.html']);
  expect(await folderBytes(to)).toEqual(await folderBytes(from));
  expect(existsSync(join(to, 'a/b'))).toBe(false);
});

it('removes files with the folders that they leave empty, and no other', () => {
  removeFiles(from, ['a/b/c.txt', 'not/there.txt']);
  expect(existsSync(join(from, 'a/b'))).toBe(false);
  expect(readFileSync(join(from, 'a/index.html'), 'utf8')).toBe('a/index.html');
});
