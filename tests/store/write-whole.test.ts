import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeWhole } from '../../src/store/write-whole.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-write-whole-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('makes the folder, and leaves nothing but the file', async () => {
  const file = join(folder, 'made', 'of', 'late', 'file.txt');
  await writeWhole(file, 'one');
  await writeWhole(file, 'two');
  expect(await readFile(file, 'utf8')).toBe('two');
  expect(await readdir(join(file, '..'))).toEqual(['file.txt']);
});

it('writes where another process takes the folder away meanwhile', async () => {
  const taken = join(folder, 'taken');
  const take = (at: number) => rename(taken, join(folder, `away-${at}`)).catch(() => undefined);
  for (let i = 0; i < 500; i++) await Promise.all([writeWhole(join(taken, `${i}`), 'text'), take(i)]);
});

it('says what keeps it from writing', async () => {
  const file = join(folder, 'file');
  await writeWhole(file, 'a file');
  await expect(writeWhole(join(file, 'below'), 'text')).rejects.toThrow(/ENOTDIR|EEXIST/);
});
