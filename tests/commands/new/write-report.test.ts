import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeReport } from '../../../src/commands/new/write-report.ts';

let folder: string;
let articles: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-new-'));
  articles = join(folder, 'content', 'articles');
  await mkdir(join(folder, 'content'));
  vi.stubEnv('CASEBOOK_CONTENT', join(folder, 'content'));
  vi.stubEnv('CASEBOOK_CACHE', join(folder, 'cache'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('a new report', () => {
  it('is written with the folder of all reports, and leaves nothing beside it', async () => {
    const file = join(articles, '2026_001', 'article.md');
    // What a run that was killed left behind.
    await mkdir(join(articles, '.casebook-new-2026_001'), { recursive: true });
    await writeFile(join(articles, '.casebook-new-2026_001', 'old.md'), 'old');
    expect(await writeReport('2026_001', 'text')).toEqual({ file });
    expect(await readdir(join(folder, 'content'), { recursive: true })).toHaveLength(3);
    expect(await readFile(file, 'utf8')).toBe('text');
  });

  it('does not replace a folder, be it empty', async () => {
    await mkdir(join(articles, '2026_001'), { recursive: true });
    expect(await writeReport('2026_001', 'text')).toEqual({
      refusal: 'articles/2026_001 exists and is left alone; run the command again',
    });
    expect(await readdir(articles, { recursive: true })).toEqual(['2026_001']);
  });

  it('that cannot be written leaves nothing', async () => {
    await writeFile(articles, 'a file');
    const written = await writeReport('2026_001', 'text');
    expect(written).toEqual({ refusal: expect.stringMatching(/^The report could not be written: (?:ENOTDIR|EEXIST)/) });
    expect(await readdir(join(folder, 'content'))).toEqual(['articles']);
  });
});
