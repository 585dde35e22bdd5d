import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formerEntries } from '../../../src/content/permanence/permalinks-history.ts';
import { permalinksText } from '../../../src/content/permanence/permalinks-text.ts';
import type { Permalink } from '../../../src/model/permalinks.ts';
import { git } from '../../support/git.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-history-'));
  vi.stubEnv('CASEBOOK_CONTENT', join(folder, 'content'));
  vi.stubEnv('CASEBOOK_CACHE', join(folder, 'cache'));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  await journalAt('content');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function journalAt(name: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(
    join(folder, name, 'journal.yaml'),
    `title: The journal in ${name}\nurl: https://example.org/${name}\n`,
  );
}

const link = (id: string, fields: Partial<Permalink> = {}): Permalink => {
  return { path: `articles/${id}/`, title: id, authors: [], formerDois: [], ...fields };
};

/** Commits a file with these entries. */
async function record(place: string, ...permalinks: readonly Permalink[]): Promise<void> {
  await writeFile(join(folder, place, 'permalinks.json'), permalinksText(permalinks));
  commit(`Record ${permalinks.map(({ title }) => title).join()}`);
}

function commit(message: string): void {
  git(folder, 'add', '--all', ':!cache');
  git(folder, 'commit', '--quiet', '--allow-empty', `--message=${message}`);
}

/** The titles of what the history has besides these entries. */
const lost = async (...permalinks: readonly Permalink[]): Promise<string[]> =>
  (await formerEntries(permalinksText(permalinks))).map(({ title }) => title);

describe('formerEntries', () => {
  it('finds nothing where the file has all that there ever was', async () => {
    expect(await lost().catch((error: Error) => error.message)).toBe('nothing is committed yet');
    await record('content', link('a'));
    await record('content', link('a'), link('b'));
    expect(await lost(link('a'), link('b'))).toEqual([]);
    expect(await lost(link('b'), link('a'), link('c'))).toEqual([]);
  });

  it('finds a line that was taken out, in whatever commit', async () => {
    await record('content', link('a'), link('b'));
    await record('content', link('a'));
    commit('something else');
    expect(await lost(link('a'))).toEqual(['b']);
    expect(await lost()).toEqual(['a', 'b']);
  });

  it('finds what was reverted, and what was deleted', async () => {
    await record('content', link('a'));
    await record('content', link('a'), link('b'));
    git(folder, 'revert', '--no-edit', 'HEAD');
    expect(await lost(link('a'))).toEqual(['b']);
    await rm(join(folder, 'content', 'permalinks.json'));
    commit('deleted');
    expect(await lost()).toEqual(['a', 'b']);
  });

  it('gives all entries of a path that was changed, the newest first', async () => {
    await record('content', link('a', { doi: '10.5555/a' }));
    await record('content', link('a', { doi: '10.5555/b' }));
    await record('content', link('a', { doi: '10.5555/c' }));
    const former = await formerEntries(permalinksText([link('a', { doi: '10.5555/c' })]));
    expect(former.map(({ doi }) => doi)).toEqual(['10.5555/c', '10.5555/b', '10.5555/a']);
  });

  it('goes along every branch that was merged, also one of which a merge kept nothing', async () => {
    await record('content', link('a'));
    git(folder, 'checkout', '--quiet', '-b', 'other');
    await record('content', link('a'), link('b'));
    git(folder, 'checkout', '--quiet', 'main');
    await record('content', link('a'), link('c'));
    git(folder, 'merge', '--quiet', '--strategy=ours', '--no-edit', 'other');
    expect(await lost(link('a'), link('c'))).toEqual(['b']);
    git(folder, 'checkout', '--quiet', '-b', 'unmerged');
    await record('content', link('d'));
    git(folder, 'checkout', '--quiet', 'main');
    expect(await lost(link('a'), link('b'), link('c'))).toEqual([]);
  });

  it('follows a folder that was renamed, with or without its file, and tells another journal in its place apart', async () => {
    await record('content', link('a'), link('b'));
    await rename(join(folder, 'content'), join(folder, 'journal'));
    await writeFile(join(folder, 'journal', 'permalinks.json'), permalinksText([]));
    commit('renamed');
    vi.stubEnv('CASEBOOK_CONTENT', join(folder, 'journal'));
    expect(await lost()).toEqual(['a', 'b']);
    await journalAt('content');
    await record('content', link('other'));
    await record('content');
    expect(await lost()).toEqual(['a', 'b']);
    vi.stubEnv('CASEBOOK_CONTENT', join(folder, 'content'));
    expect(await lost()).toEqual(['other']);
  });

  it('reads a file that somebody laid out anew or broke', async () => {
    const file = join(folder, 'content', 'permalinks.json');
    await writeFile(
      file,
      JSON.stringify(JSON.parse(permalinksText([link('a')])), undefined, 4).replaceAll('\n', '\r\n'),
    );
    commit('laid out');
    await writeFile(file, `<<<<<<< HEAD\n${permalinksText([link('b')])}`);
    commit('broken');
    await writeFile(file, permalinksText([link('c')]).slice(0, -60));
    commit('cut off');
    expect((await lost()).sort()).toEqual(['a', 'b', 'c']);
  });

  it('asks again after a commit, and forgets what belongs to another branch', async () => {
    await record('content', link('a'));
    expect(await lost(link('a'))).toEqual([]);
    git(folder, 'checkout', '--quiet', '-b', 'other');
    await record('content', link('b'));
    expect(await lost(link('b'))).toEqual(['a']);
    git(folder, 'checkout', '--quiet', 'main');
    expect(await lost(link('a'))).toEqual([]);
  });

  it('is not misled by the settings of whoever runs it', async () => {
    await record('content', link('a'));
    await record('content', link('b'));
    const settings = {
      'log.showRoot': 'false',
      'diff.relative': 'true',
      'color.ui': 'always',
      'diff.renames': 'false',
    };
    for (const [name, value] of Object.entries(settings)) git(folder, 'config', name, value);
    expect(await lost(link('b'))).toEqual(['a']);
  });
});
