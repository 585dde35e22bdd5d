import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';

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

async function git(folder: string, ...args: readonly string[]): Promise<Buffer> {
  const options = { cwd: folder, encoding: 'buffer', maxBuffer: largestFile } as const;
  return (await run('git', [...args], options)).stdout;
}

const lineOf = async (output: Promise<Buffer>): Promise<string> =>
  (await output.catch(() => Buffer.from(''))).toString().trim();

/**
 * Finds what git had last of a file or a folder that is gone.
 *
 * @param within absolute path of a folder of the repository that is there
 * @param lost absolute path of what is gone
 * @returns undefined where git never had it, or is not used
 */
export async function lastInGit(within: string, lost: string): Promise<CommittedPath | undefined> {
  const root = await lineOf(git(within, 'rev-parse', '--show-toplevel'));
  if (root === '') return undefined;
  const path = (await lineOf(git(within, 'rev-parse', '--show-prefix'))) + relative(within, lost).split(sep).join('/');
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
