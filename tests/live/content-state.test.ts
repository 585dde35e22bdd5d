import { appendFile, chmod, cp, mkdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentState } from '../../src/live/content-state.ts';
import { changedJournal } from '../support/content-folder.ts';

const journal = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
let folder: string;
let state: ContentState;

const at = (name: string): string => join(folder, name);
const article = 'articles/first/article.md';

/** The names of what changed since the last look. */
const look = (): string[] =>
  state
    .look()
    .map((path) => path.slice(folder.length + 1))
    .sort();

beforeEach(async () => {
  folder = await changedJournal(journal, {});
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  state = new ContentState(folder);
  state.look();
  // As a load does.
  state.hashOf(at(article));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Writes other bytes of the same number. */
async function swapLetters(name: string): Promise<void> {
  const text = await readFile(at(name), 'utf8');
  await writeFile(at(name), text.replaceAll(/first/g, 'tsrif'));
}

/** Writes what is there as if it were new. */
const saveAgain = async (name: string): Promise<void> => writeFile(at(name), await readFile(at(name)));

async function replaceByCopy(name: string): Promise<void> {
  const { atime, mtime } = await stat(at(name));
  await cp(at(name), at(`${name}.new`));
  await appendFile(at(`${name}.new`), '\n');
  await utimes(at(`${name}.new`), atime, mtime);
  await rename(at(`${name}.new`), at(name));
}

const cases: readonly [change: string, make: () => Promise<unknown>, found: readonly string[]][] = [
  ['nothing', () => Promise.resolve(), []],
  ['a longer text', () => appendFile(at(article), 'more'), [article]],
  ['other bytes of the same number', () => swapLetters(article), [article]],
  ['a longer text outside of the articles', () => appendFile(at('journal.yaml'), '\n'), ['journal.yaml']],
  ['a file renamed over another that keeps its time', () => replaceByCopy(article), [article]],
  ['a save without a change', () => saveAgain(article), []],
  ['a save of another file without a change', () => saveAgain('journal.yaml'), []],
  ['other rights', () => chmod(at(article), 0o600), []],
  ['a new file', () => writeFile(at('usage.yaml'), ''), ['usage.yaml']],
  ['a file that went', () => rm(at(article)), [article]],
  ['an empty folder', () => mkdir(at('articles/third')), ['articles/third']],
  ['a folder that went', () => rm(at('pages'), { recursive: true }), ['pages', 'pages/about.md']],
  ['a list of pictures', () => writeFile(at('articles/first/.DS_Store'), 'x'), []],
  ['a swap file', () => writeFile(at('articles/first/.article.md.swp'), 'x'), []],
  ['a copy that a program keeps while it saves', () => writeFile(at(`${article}~`), 'x'), []],
  ['the lock of a program', () => writeFile(at('articles/first/~$article.docx'), 'x'), []],
  ['a trial of a program', () => writeFile(at('pages/4913'), ''), []],
  ['a hidden folder', () => mkdir(at('articles/.git')), []],
  ['what a command left', () => mkdir(at('articles/.casebook-old-third')), ['articles/.casebook-old-third']],
  ['a link to nothing', () => symlink('nowhere', at('articles/first/link.png')), []],
  ['a link in a circle', () => symlink('.', at('articles/first/circle')), ['articles/first/circle']],
];

describe('ContentState', () => {
  it.each(cases)('finds what changed by %s', async (_change, make, found) => {
    await make();
    expect(look()).toEqual(found);
    expect(look()).toEqual([]);
  });

  it('counts a file that was saved while it was read, whatever is in it now', async () => {
    const text = await readFile(at(article));
    await writeFile(at(article), '');
    await writeFile(at(article), text);
    expect(state.look(true)).toEqual([at(article)]);
    expect(state.look(true)).toEqual([]);
  });

  it('finds all at the first look', () => {
    expect(new ContentState(folder).look()).toEqual(
      expect.arrayContaining([folder, at('articles'), at(article), at('journal.yaml'), at('pages/about.md')]),
    );
  });

  it('finds every one of many changes that follow each other at once', async () => {
    for (let turn = 0; turn < 100; turn++) {
      await swapLetters(article);
      expect(look()).toEqual([article]);
      await writeFile(at(article), (await readFile(at(article), 'utf8')).replaceAll('tsrif', 'first'));
      expect(look()).toEqual([article]);
    }
  });

  it('looks again at a file whose bytes changed after the load has taken them, though its times are the same', async () => {
    await swapLetters(article);
    look();
    const { atime, mtime } = await stat(at(article));
    await writeFile(at(article), (await readFile(at(article), 'utf8')).replaceAll('tsrif', 'frist'));
    await utimes(at(article), atime, mtime);
    expect(look()).toEqual([article]);
  });
});
