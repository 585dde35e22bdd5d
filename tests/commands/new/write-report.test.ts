import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../../src/commands/new/write-report.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-new-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a new report', () => {
  it('is written with the folder of all reports, and leaves nothing beside it', async () => {
    const articles = join(folder, 'articles');
    const file = join(articles, '2026_001', 'article.md');
    // What a run that was killed left behind.
    await mkdir(join(articles, '.2026_001-staging'), { recursive: true });
    await writeFile(join(articles, '.2026_001-staging', 'old.md'), 'old');
    expect(await writeReport(articles, '2026_001', 'text')).toEqual({ file });
    expect(await readdir(folder, { recursive: true })).toHaveLength(3);
    expect(await readFile(file, 'utf8')).toBe('text');
  });

  it('does not replace a folder, be it empty', async () => {
    await mkdir(join(folder, '2026_001'));
    expect(await writeReport(folder, '2026_001', 'text')).toEqual({
      refusal: 'articles/2026_001 exists and is left alone; run the command again',
    });
    expect(await readdir(folder, { recursive: true })).toEqual(['2026_001']);
  });

  it('that cannot be written leaves nothing', async () => {
    const articles = join(folder, 'articles');
    await writeFile(articles, 'a file');
    const written = await writeReport(articles, '2026_001', 'text');
    expect(written).toEqual({ refusal: expect.stringMatching(/^The report could not be written: ENOTDIR/) });
    expect(await readdir(folder)).toEqual(['articles']);
  });
});
