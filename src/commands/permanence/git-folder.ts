import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { settings, shownPath } from '../../loading/settings.ts';

const run = promisify(execFile);

/** Bytes of the largest file that is read: more than a report has. */
const largestFile = 200 * 1024 * 1024;

/** A file or a folder as a commit of git has it. */
export interface CommittedPath {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly commit: string;
  /** Path in the repository, with forward slashes. */
  readonly path: string;
  /** "2025-03-01" */
  readonly day: string;
}

/** Why git gives nothing, and what helps. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

async function git(folder: string, ...args: readonly string[]): Promise<Buffer> {
  // Its words are read below.
  const env = { ...process.env, LC_ALL: 'C' };
  const options = { cwd: folder, encoding: 'buffer', maxBuffer: largestFile, env } as const;
  try {
    return (await run('git', [...args], options)).stdout;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string | number; stderr?: Buffer | string };
    throw new GitError(code === 'ENOENT' ? notInstalled : explained(stderr.toString(), folder));
  }
}

const notInstalled = 'git was not found; install it from https://git-scm.com and run the command again';

function explained(said: string, folder: string): string {
  const [, trust] = /(git config --global --add safe\.directory .+)/.exec(said) ?? [];
  if (trust !== undefined)
    return `git does not trust this repository, which belongs to another user of the computer; if it is yours, run: ${trust}`;
  const reason = /^(?:fatal|error): (.+)$/m.exec(said)?.[1] ?? said.trim();
  if (!reason.startsWith('not a git repository')) return `git failed: ${reason}`;
  const root = repositoryAbove(folder);
  if (root === undefined) return 'the journal is not kept in git; put it back from a copy of your own';
  return `git cannot read ${shownPath(join(root, '.git'))}, which may be damaged; clone the repository anew, and run the command there`;
}

/** The nearest folder, from this one upwards, that is to be a repository. */
function repositoryAbove(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : repositoryAbove(dirname(folder));
}

const lineOf = async (output: Promise<Buffer>): Promise<string> => (await output).toString().trim();

/** The path of a file or folder of the journal in its repository, with forward slashes; undefined where git gives none. */
export async function inRepository(path: string): Promise<string | undefined> {
  const { content } = settings();
  const prefix = await lineOf(git(content, 'rev-parse', '--show-prefix')).catch(() => undefined);
  return prefix === undefined ? undefined : prefix + relative(content, path).split(sep).join('/');
}

/**
 * Finds what git had last of a file or a folder of the journal that is gone.
 *
 * @param lost absolute path of what is gone
 * @returns undefined where git never had it
 * @throws GitError where git is not used, is missing or fails
 */
export async function lastInGit(lost: string): Promise<CommittedPath | undefined> {
  const { content } = settings();
  const root = await lineOf(git(content, 'rev-parse', '--show-toplevel'));
  const path = (await inRepository(lost)) ?? '';
  // Without a commit there is nothing that could be asked.
  if ((await lineOf(git(root, 'rev-list', '--all', '-1'))) === '') return undefined;
  const touched = await lineOf(git(root, 'rev-list', '-1', 'HEAD', '--', path));
  if (touched === '') return undefined;
  // The newest commit that touched it holds it, or is the one that removed it.
  for (const commit of [touched, `${touched}^`]) {
    if ((await lineOf(git(root, 'ls-tree', commit, '--', path))) === '') continue;
    return { root, commit, path, day: await lineOf(git(root, 'log', '-1', '--format=%cs', commit)) };
  }
  return undefined;
}

/** Writes a file or a folder as a commit has it. @param to absolute path of what is written */
export async function writeFromGit({ root, commit, path }: CommittedPath, to: string): Promise<void> {
  const listed = await git(root, 'ls-tree', '-r', '-z', '--name-only', commit, '--', path);
  const names = listed.toString().split('\0');
  for (const name of names.filter((each) => each !== '')) {
    const file = join(to, name.slice(path.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await git(root, 'cat-file', '--filters', `${commit}:${name}`));
  }
}
