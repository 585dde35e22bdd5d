import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { shownPath } from '../../settings/settings.ts';

const run = promisify(execFile);

/** Bytes of the largest output that is read: more than a report has. */
const largestOutput = 200 * 1024 * 1024;

/** Why git gives nothing, and what helps. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** Whether the journal is not kept in git, or there is no git. */
  readonly unused: boolean;

  constructor(message: string, unused = false) {
    super(message);
    this.unused = unused;
  }
}

/** Its words are read below. */
const environment = () => ({ ...process.env, LC_ALL: 'C' });

/**
 * What git answers.
 *
 * @param folder absolute path of the one that it is run in
 * @throws GitError where git is not used, is missing or fails
 */
export async function git(folder: string, ...args: readonly string[]): Promise<Buffer> {
  const options = { cwd: folder, encoding: 'buffer', maxBuffer: largestOutput, env: environment() } as const;
  try {
    return (await run('git', [...args], options)).stdout;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string | number; stderr?: Buffer | string };
    throw code === 'ENOENT' ? new GitError(notInstalled, true) : explained(stderr.toString(), folder);
  }
}

const notInstalled = 'git was not found; install it from https://git-scm.com and run the command again';

function explained(said: string, folder: string): GitError {
  const [, trust] = /(git config --global --add safe\.directory .+)/.exec(said) ?? [];
  if (trust !== undefined)
    return new GitError(
      `git does not trust this repository, which belongs to another user of the computer; if it is yours, run: ${trust}`,
    );
  const reason = /^(?:fatal|error): (.+)$/m.exec(said)?.[1] ?? said.trim();
  if (reason.startsWith("ambiguous argument 'HEAD'")) return new GitError('nothing is committed yet', true);
  if (!reason.startsWith('not a git repository')) return new GitError(`git failed: ${reason}`);
  const root = repositoryAbove(folder);
  if (root === undefined)
    return new GitError('the journal is not kept in git; put it back from a copy of your own', true);
  return new GitError(
    `git cannot read ${shownPath(join(root, '.git'))}, which may be damaged; clone the repository anew, and run the command there`,
  );
}

/** The nearest folder, from this one upwards, that is to be a repository. */
function repositoryAbove(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : repositoryAbove(dirname(folder));
}

/**
 * The texts that git keeps under these ids, one at a time and in their order.
 *
 * @param ids of blobs that it has
 */
export async function* readBlobs(folder: string, ids: readonly string[]): AsyncGenerator<string> {
  if (ids.length === 0) return;
  const child = spawn('git', ['cat-file', '--batch'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  // Where git ends before it has read all ids, what it wrote says so.
  child.stdin.on('error', () => undefined);
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  let chunks: Buffer[] = [];
  let length = 0;
  // Bytes up to which nothing more can be read: chunks are joined when the announced blob is whole, not one by one.
  let wanted = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length < wanted) continue;
    let held = Buffer.concat(chunks);
    let blob = firstBlob(held);
    for (; blob.end <= held.length; blob = firstBlob(held)) {
      if (blob.text) yield blob.text();
      held = held.subarray(blob.end);
    }
    chunks = [held];
    length = held.length;
    wanted = blob.end;
  }
}

/** The first blob of what git wrote, "ID blob SIZE" and its bytes, or "ID missing"; it may end behind what is there. */
function firstBlob(bytes: Buffer): { readonly text?: () => string; readonly end: number } {
  const start = bytes.indexOf('\n') + 1;
  if (start === 0) return { end: bytes.length + 1 };
  const size = / blob (\d+)$/.exec(bytes.toString('utf8', 0, start - 1))?.[1];
  // A clone may have less than its history.
  if (size === undefined) return { end: start };
  const end = start + Number(size);
  return { text: () => bytes.toString('utf8', start, end), end: end + 1 };
}
