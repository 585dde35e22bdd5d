import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyInside, formatBytes, readHead, readInside } from '../../src/files/read-inside.ts';
import { makePipe, makeSparse } from '../support/hostile-files.ts';

let root: string;
let folder: string;
const bounds = () => ({ folder, name: 'the folder' });
const read = (name: string, limit = 100) => readInside(join(folder, name), bounds(), limit);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'casebook-files-'));
  folder = join(root, 'content');
  mkdirSync(join(folder, 'sub'), { recursive: true });
  writeFileSync(join(folder, 'a.txt'), 'text');
  writeFileSync(join(root, 'secret'), 'secret');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('readInside', () => {
  it('reads a file, an empty one, and one behind a link that stays inside', () => {
    symlinkSync('../a.txt', join(folder, 'sub', 'link'));
    writeFileSync(join(folder, 'empty'), '');
    linkSync(join(folder, 'a.txt'), join(folder, 'twin'));
    for (const name of ['a.txt', 'sub/link', 'twin']) expect(read(name)).toEqual({ bytes: Buffer.from('text') });
    expect(read('empty')).toEqual({ bytes: Buffer.alloc(0) });
  });

  it('takes a folder that is a link, and one below a link', () => {
    symlinkSync(folder, join(root, 'link'));
    for (const place of ['link', 'link/sub/..'])
      expect(readInside(join(root, place, 'a.txt'), { folder: join(root, 'link'), name: 'x' }, 100)).toHaveProperty(
        'bytes',
      );
  });

  const cases: [name: string, make: (path: string) => void, why: string][] = [
    ['none', () => undefined, 'is not in the folder'],
    ['a.txt/b', () => undefined, 'is not in the folder'],
    ['x'.repeat(300), () => undefined, 'is not in the folder'],
    ['a\0b', () => undefined, 'is not in the folder'],
    ['sub', () => undefined, 'is a folder; expected a file of that name'],
    ['pipe', makePipe, 'is a pipe, which holds no text and no picture; remove it'],
    [
      'link',
      (path) => symlinkSync('../secret', path),
      'is a link that leads outside the folder; put a copy in its place',
    ],
    [
      'zero',
      (path) => symlinkSync('/dev/zero', path),
      'is a link that leads outside the folder; put a copy in its place',
    ],
    ['round', (path) => symlinkSync('round', path), 'is a link that leads nowhere; put the file itself here'],
    [
      'away/secret',
      (path) => symlinkSync('..', join(path, '..')),
      'is in a folder that is a link and leads outside the folder; put a copy in its place',
    ],
    ['huge', (path) => makeSparse(path, 1024 ** 4), 'has 1 TB; expected at most 100 bytes'],
    ['more', (path) => writeFileSync(path, 'x'.repeat(101)), 'has 101 bytes; expected at most 100 bytes'],
  ];
  it.each(cases)('refuses %j', (name, make, why) => {
    make(join(folder, name));
    expect(read(name)).toMatchObject({ why });
    expect(copyInside(join(folder, name), bounds(), 100, join(root, 'copy'))).toMatchObject({ why });
  });

  // The system makes these up as they are read, and says that they are empty.
  it.skipIf(process.platform !== 'linux')('reads what has grown since it was found, up to the limit', () => {
    const proc = { folder: '/proc', name: 'x' };
    expect(readInside('/proc/self/status', proc, 1e6)).toEqual({
      bytes: expect.objectContaining({ length: expect.any(Number) }),
    });
    expect(readInside('/proc/self/status', proc, 100)).toMatchObject({
      why: 'has 101 bytes; expected at most 100 bytes',
    });
  });
});

it('readHead reads no more than it is asked for', () => {
  makeSparse(join(folder, 'huge'), 1024 ** 4);
  expect(readHead(join(folder, 'huge'), bounds(), 3)).toEqual({ bytes: Buffer.alloc(3), size: 1024 ** 4 });
  expect(readHead(join(folder, 'a.txt'), bounds(), 100)).toEqual({ bytes: Buffer.from('text'), size: 4 });
});

it('copyInside gives the same bytes', () => {
  expect(copyInside(join(folder, 'a.txt'), bounds(), 100, join(root, 'copy'))).toBeUndefined();
  expect(readFileSync(join(root, 'copy'), 'utf8')).toBe('text');
});

it.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1536, '1.5 kB'],
  [50 * 1024 ** 2, '50 MB'],
  [1024 ** 5, '1024 TB'],
])('formatBytes says %d as %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
