import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { digestOfFiles } from '../../content/article/contents-digest.ts';
import { GitError, git } from '../../content/permanence/git.ts';
import { settings } from '../../settings/settings.ts';

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
    return { root, commit, path, day: await dayOf(root, commit) };
  }
  return undefined;
}

/** The folder of a report as git has it. */
export interface CommittedReport {
  readonly at: CommittedPath;
  /** Of its files, from the folder on. */
  readonly names: readonly string[];
  /** Whether it was edited since. */
  readonly isEdited: boolean;
}

/** What git has of the folder of a report; undefined where there is no git or it has no report there. */
export async function committedReport(folder: string): Promise<CommittedReport | undefined> {
  const at = await lastInGit(folder).catch((error: unknown) => {
    if (error instanceof GitError && error.unused) return undefined;
    throw error;
  });
  if (!at) return undefined;
  const names = (await filesInGit(at)).map(({ name }) => name);
  if (!names.includes('article.md')) return undefined;
  const isEdited = (await lineOf(git(at.root, 'status', '--porcelain', '--', at.path))) !== '';
  return { at, names, isEdited };
}

/**
 * Finds the newest commit that has a folder of the journal as it was published.
 *
 * @param folder absolute path
 * @param digest of its files
 * @returns undefined where no commit has it
 * @throws GitError where git is not used, is missing or fails
 */
export async function publishedInGit(folder: string, digest: string): Promise<CommittedPath | undefined> {
  const { content } = settings();
  const root = await lineOf(git(content, 'rev-parse', '--show-toplevel'));
  const path = (await inRepository(folder)) ?? '';
  const touched = (await lineOf(git(root, 'rev-list', 'HEAD', '--', path))).split('\n').filter((line) => line !== '');
  for (const commit of touched) {
    const files = await filesInGit({ root, commit, path });
    if (digestOfFiles(files.map(({ name, bytes }) => [name, bytes])) !== digest) continue;
    return { root, commit, path, day: await dayOf(root, commit) };
  }
  return undefined;
}

const dayOf = (root: string, commit: string): Promise<string> => lineOf(git(root, 'log', '-1', '--format=%cs', commit));

/** A file as git has it. */
interface CommittedFile {
  readonly name: string;
  /** Of a link, the path where it leads. */
  readonly bytes: Buffer;
  readonly isLink: boolean;
}

/** The mode of links in git. */
const linkMode = '120000';

/** The files below a path as a commit has them, each by its name from there; that of a file itself is empty. */
async function filesInGit({ root, commit, path }: Omit<CommittedPath, 'day'>): Promise<CommittedFile[]> {
  const listed = await git(root, 'ls-tree', '-r', '-z', commit, '--', path);
  const files: CommittedFile[] = [];
  for (const entry of listed.toString().split('\0')) {
    const [, mode, type, id = '', name = ''] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(entry) ?? [];
    if (type !== 'blob') continue;
    const isLink = mode === linkMode;
    const bytes = await (isLink
      ? git(root, 'cat-file', 'blob', id)
      : git(root, 'cat-file', '--filters', `${commit}:${name}`));
    files.push({ name: name.slice(path.length + 1), bytes, isLink });
  }
  return files;
}

/** Writes a file or a folder as a commit has it. @param to absolute path of what is written */
export async function writeFromGit(committed: CommittedPath, to: string): Promise<void> {
  // Links last: nothing is ever written through one.
  const files = (await filesInGit(committed)).sort((a, b) => Number(a.isLink) - Number(b.isLink));
  for (const { name, bytes, isLink } of files) {
    const file = join(to, name);
    await mkdir(dirname(file), { recursive: true });
    await (isLink ? symlink(bytes.toString(), file) : writeFile(file, bytes));
  }
}
