import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestFolder, listArticleFolders } from '../../../src/content/article/article-folder.ts';
import { formatFault } from '../../../src/faults/fault-list.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'casebook-'));
  vi.stubEnv('CASEBOOK_CONTENT', content);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(content, { recursive: true, force: true });
});

async function write(path: string, text = ''): Promise<void> {
  await mkdir(join(content, 'articles', path, '..'), { recursive: true });
  await writeFile(join(content, 'articles', path), text);
}

/** What is reported, with the changing name of the temporary folder taken out. */
function reported(): string[] {
  const { faults } = listArticleFolders(content);
  return faults.map((fault) => formatFault(fault).replaceAll(content, ''));
}

describe('listArticleFolders', () => {
  it('lists folders in the order that people count in, without hidden files', async () => {
    await write('2020_10/article.md');
    await write('2020_9/article.md');
    await write('2020_9/figure.png');
    await write('2020_9/.DS_Store');
    const { folders, faults } = listArticleFolders(content);
    expect(folders.map(({ id, files }) => [id, files])).toEqual([
      ['2020_9', ['article.md', 'figure.png']],
      ['2020_10', ['article.md']],
    ]);
    expect(faults).toEqual([]);
  });

  it('is empty where there is no articles folder', () => {
    expect(listArticleFolders(content)).toEqual({ folders: [], faults: [] });
  });

  const cases: [files: string[], expected: string][] = [
    [
      ['a/report.md'],
      '/articles/a:1:1  error  The folder has no article.md; expected the report in a file of that name  missing-article',
    ],
    [
      ['a/Article.md'],
      '/articles/a:1:1  error  The folder has no article.md; expected the report in a file of that name; rename "Article.md"  missing-article',
    ],
    [
      ['Fälle 3/article.md'],
      '/articles/Fälle 3:1:1  error  The folder name "Fälle 3" is part of the article\'s address; expected letters, digits, ".", "_" and "-" only; rename the folder, for example to "Falle-3"  article-id',
    ],
    [
      ['A1/article.md', 'a1/article.md'],
      '/articles/a1:1:1  error  The folder names "A1" and "a1" differ in capital letters only; expected ids that are unique ignoring case. Rename one  duplicate-id',
    ],
  ];
  it.each(cases)('%j', async (files, expected) => {
    for (const file of files) await write(file);
    expect(reported()).toEqual([expected]);
  });
});

describe('digestFolder', () => {
  function digest(): string | undefined {
    const [folder] = listArticleFolders(content).folders;
    return folder && digestFolder(folder);
  }

  it('changes with a text, a further file, and a name, and with nothing else', async () => {
    await write('a/article.md', 'one');
    const before = digest();
    expect(digest()).toBe(before);
    await write('a/article.md', 'two');
    const changed = digest();
    expect(changed).not.toBe(before);
    await write('a/references.bib', '');
    expect(digest()).not.toBe(changed);
    await rm(join(content, 'articles/a/references.bib'));
    expect(digest()).toBe(changed);
    await write('a/figures/ct.png', 'one');
    const withFigure = digest();
    await write('a/figures/ct.png', 'two');
    expect(digest()).not.toBe(withFigure);
  });
});
