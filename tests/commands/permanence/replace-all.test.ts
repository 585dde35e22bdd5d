import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mendFolder, replaceAll } from '../../../src/commands/permanence/replace-all.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-replace-'));
  await writeFile(join(folder, 'old'), 'old');
});
afterEach(() => rm(folder, { recursive: true }));

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
const writes = (name: string) => ({
  place: join(folder, name),
  make: (ready: string): Promise<void> => writeFile(ready, `new ${name}`),
});

it('puts what is new in the place of what is old, and beside it', async () => {
  await replaceAll([writes('old'), writes('other')]);
  expect(await readdir(folder)).toEqual(['old', 'other']);
  expect([await read('old'), await read('other')]).toEqual(['new old', 'new other']);
});

it('takes all back where one cannot be made, or cannot be put in its place', async () => {
  const fails = { place: join(folder, 'last'), make: () => Promise.reject(new Error('disk full')) };
  const absent = { place: join(folder, 'last'), make: () => Promise.resolve() };
  for (const last of [fails, absent]) {
    await expect(replaceAll([writes('old'), writes('other'), last])).rejects.toThrow(/disk full|no such file/);
    expect(await readdir(folder)).toEqual(['old']);
    expect(await read('old')).toBe('old');
  }
});

describe('mendFolder', () => {
  it('puts back what a killed command had taken away, and removes what it had made', async () => {
    await rm(join(folder, 'old'));
    await writeFile(join(folder, '.casebook-old-old'), 'old');
    await mkdir(join(folder, '.casebook-new-old'));
    expect(await mendFolder(folder)).toEqual([join(folder, 'old')]);
    expect(await readdir(folder)).toEqual(['old']);
    expect(await read('old')).toBe('old');
  });

  it('removes what was replaced already', async () => {
    await writeFile(join(folder, '.casebook-old-old'), 'older');
    await mendFolder(folder);
    expect(await readdir(folder)).toEqual(['old']);
    expect(existsSync(join(folder, '.casebook-old-old'))).toBe(false);
  });
});
