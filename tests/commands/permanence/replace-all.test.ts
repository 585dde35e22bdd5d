import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mendContent } from '../../../src/commands/permanence/mend-content.ts';
import { replaceAll } from '../../../src/commands/permanence/replace-all.ts';
import { unfinishedWork } from '../../../src/files/unfinished-work.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-replace-'));
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  await writeFile(join(folder, 'old'), 'old');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

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

describe('mendContent', () => {
  const note = (...places: readonly string[]): Promise<void> =>
    writeFile(join(folder, '.casebook-unfinished.json'), JSON.stringify({ places }));

  it('puts back what a killed command of an earlier Casebook had taken away, and removes what it had made', async () => {
    await rm(join(folder, 'old'));
    await writeFile(join(folder, '.casebook-old-old'), 'old');
    await mkdir(join(folder, '.casebook-new-old'));
    expect(await mendContent()).toEqual({ completed: [], back: [join(folder, 'old')] });
    expect(await readdir(folder)).toEqual(['old']);
    expect(await read('old')).toBe('old');
  });

  it('removes what was made ready and named nowhere', async () => {
    await writeFile(join(folder, '.casebook-new-old'), 'newer');
    await writeFile(join(folder, '.casebook-new-.casebook-unfinished.json'), '{"pla');
    await mendContent();
    expect(await readdir(folder)).toEqual(['old']);
    expect(await read('old')).toBe('old');
  });

  it('completes what was named', async () => {
    await mkdir(join(folder, 'articles', '.casebook-new-a'), { recursive: true });
    await writeFile(join(folder, '.casebook-new-old'), 'newer');
    await note('articles/a', 'old');
    expect(unfinishedWork(folder)).toMatchObject([
      {
        rule: 'unfinished-command',
        message: expect.stringMatching(
          /^A command was stopped while it changed articles\/a and old; complete its work: npm run restore -- a --content /,
        ),
      },
    ]);
    const completed = [join(folder, 'articles', 'a'), join(folder, 'old')];
    expect(await mendContent()).toEqual({ completed, back: [] });
    expect(await readdir(folder, { recursive: true })).toEqual(['articles', 'old', 'articles/a']);
    expect(await read('old')).toBe('newer');
    expect(unfinishedWork(folder)).toEqual([]);
  });

  it('completes what was brought back by hand meanwhile, whatever was set aside', async () => {
    for (const name of ['old-a', 'new-a']) {
      await mkdir(join(folder, 'articles', `.casebook-${name}`), { recursive: true });
      await writeFile(join(folder, 'articles', `.casebook-${name}`, 'article.md'), name);
    }
    await mkdir(join(folder, 'articles', 'a'));
    await writeFile(join(folder, 'articles', 'a', 'article.md'), 'old-a');
    await note('articles/a');
    await mendContent();
    expect(await readdir(join(folder, 'articles'))).toEqual(['a']);
    expect(await read('articles/a/article.md')).toBe('new-a');
    expect(unfinishedWork(folder)).toEqual([]);
  });

  it('completes a folder where a file has come', async () => {
    await mkdir(join(folder, '.casebook-new-old'));
    await note('old');
    await mendContent();
    expect(await readdir(join(folder, 'old'))).toEqual([]);
    expect(await readdir(folder)).toEqual(['old']);
  });

  describe('beside a file that names no place of the content', () => {
    const file = () => join(folder, '.casebook-unfinished.json');
    const texts = [
      '',
      '{"pla',
      'null',
      '{}',
      '{"places":"x"}',
      '{"places":[]}',
      '{"places":[3]}',
      '{"places":["old","../outside"]}',
      '{"places":["articles/../../outside"]}',
      '{"places":["/outside"]}',
      '{"places":["link/outside"]}',
      '{"places":["."]}',
    ];
    const hostile: [string, () => unknown][] = [
      ...texts.map((text): [string, () => unknown] => [text, () => writeFile(file(), text)]),
      ['a pipe', () => execFileSync('mkfifo', [file()])],
      ['a folder', () => mkdir(file())],
      ['a link that leads outside', () => symlink('/etc/hostname', file())],
      ['a link that leads nowhere', () => symlink('nowhere', file())],
    ];
    it.each(hostile)('%s', async (_, make) => {
      const outside = await mkdtemp(join(tmpdir(), 'casebook-outside-'));
      await writeFile(join(outside, '.casebook-new-outside'), 'theirs');
      await symlink(outside, join(folder, 'link'));
      await make();
      expect(unfinishedWork(folder)).toMatchObject([
        {
          rule: 'unfinished-command',
          message: expect.stringMatching(
            /^A command was stopped here, and this file does not name what it was replacing; clear away what it left: npm run build -- --content \S+, then compare the journal with your last copy$/,
          ),
        },
      ]);
      expect(await mendContent()).toEqual({ completed: [], back: [] });
      expect(await readdir(folder)).toEqual(['link', 'old']);
      expect(await readdir(outside)).toEqual(['.casebook-new-outside']);
      expect(unfinishedWork(folder)).toEqual([]);
      await rm(outside, { recursive: true });
    });
  });

  it('names a command that completes what holds no report', async () => {
    await note('permalinks.json', 'old');
    expect(unfinishedWork(folder)[0]?.message).toMatch(/complete its work: npm run build -- --content /);
  });
});
