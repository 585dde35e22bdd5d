import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFile, keptFile, keptOrMade, readSound } from '../../src/store/kept-file.ts';
import { readJson, writeJson } from '../../src/store/kept-json.ts';

let work: string;
let folder: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'casebook-kept-'));
  folder = join(work, 'kind', 'key');
});
afterEach(() => rmSync(work, { recursive: true }));

it('a file that is kept is found with its checksum and its size, and read', async () => {
  expect(await keptFile(folder)).toBeUndefined();
  const kept = await keepFile(folder, 'ä');
  expect(kept.bytes).toBe(2);
  expect(await keptFile(folder)).toEqual(kept);
  expect(String(await readSound(kept))).toBe('ä');
});

it('is made once', async () => {
  const make = vi.fn(async () => 'made');
  const made = await keptOrMade(folder, make);
  expect(await keptOrMade(folder, make)).toEqual(made);
  expect(make).toHaveBeenCalledTimes(1);
});

it.each([
  ['other bytes of the same number', (file: string) => writeFile(file, 'b')],
  ['fewer bytes', (file: string) => writeFile(file, '')],
  ['none', (file: string) => rm(file)],
])('with %s it is refused, and gone', async (_, damage) => {
  const kept = await keepFile(folder, 'a');
  await damage(kept.from);
  await expect(readSound(kept)).rejects.toThrow('damaged');
  expect(await keptFile(folder)).toBeUndefined();
});

it('half of a file is not taken for one', async () => {
  await keepFile(folder, 'a');
  await writeFile(join(folder, '.unfinished'), 'half');
  const [sum = ''] = readdirSync(folder).filter((name) => !name.startsWith('.'));
  expect(await keptFile(folder)).toMatchObject({ sum });
});

it.each([
  ['another value', (text: string) => text.replace('1', '2')],
  ['half of it', (text: string) => text.slice(0, -2)],
  ['no checksum', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ['nothing', () => ''],
])('a value that is kept is not read where there is %s', async (_, damage) => {
  const file = join(work, 'value');
  await writeJson(file, { a: 1 });
  expect(await readJson(file)).toEqual({ a: 1 });
  await writeFile(file, damage(await readFile(file, 'utf8')));
  expect(await readJson(file)).toBeUndefined();
});
