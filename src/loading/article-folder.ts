import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Fault } from '../faults/fault.ts';
import { fault, fileStart } from '../faults/fault.ts';
import { nearest } from '../faults/suggest.ts';
import { noneThere } from './disk-failure.ts';
import { hashFile } from './file-hash.ts';
import { isByproduct, isWritten } from './list-files.ts';
import { shownPath } from './settings.ts';

/** An article's folder as it lies on the disk. */
export interface ArticleFolder {
  /** Name of the folder. */
  readonly id: string;
  /** Absolute path. */
  readonly path: string;
  /** Names of the files in it and in its folders, as "figures/ct.jpg". */
  readonly files: readonly string[];
  /** Its number, where this is an earlier version of the article. */
  readonly version?: number | undefined;
}

const idPattern = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/**
 * The folders below `articles/`, in the order of their names, with a fault for each that cannot be an article.
 * @param known names of their files, by the names of the folders, as far as they are known; completed
 */
export async function listArticleFolders(
  content: string,
  known: Map<string, readonly string[]> = new Map(),
): Promise<{ folders: ArticleFolder[]; faults: Fault[] }> {
  const parent = join(content, 'articles');
  const entries = await readdir(parent, { withFileTypes: true }).catch(noneThere);
  const names = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name);
  const folders: ArticleFolder[] = [];
  const faults = duplicateIds(names, parent);
  for (const entry of entries)
    if (!entry.isDirectory() && isWritten(entry.name)) faults.push(strayFault(parent, entry));
  for (const id of names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const path = join(parent, id);
    if (!idPattern.test(id)) faults.push(idFault(path, id));
    const files = known.get(id) ?? (await filesOf(path));
    known.set(id, files);
    if (files.includes('article.md')) folders.push({ id, path, files });
    else faults.push(missingArticle(path, files));
  }
  return { folders, faults };
}

/** The names of all files below a folder, as "figures/ct.jpg"; none where it is no folder. */
export async function filesOf(path: string): Promise<string[]> {
  const inside = await readdir(path, { withFileTypes: true, recursive: true }).catch(noneThere);
  return inside
    .filter((entry) => !entry.isDirectory() && !isByproduct(entry.name))
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !/(?:^|\/)\./.test(name))
    .sort();
}

function strayFault(parent: string, entry: Dirent): Fault {
  const found = entry.isSymbolicLink() ? 'is a link' : 'is no folder';
  const message = `"${entry.name}" ${found} and shown nowhere; put the report into a folder of its own, as article.md`;
  return fault('stray-file', shownPath(join(parent, entry.name)), fileStart, message);
}

function idFault(path: string, id: string): Fault {
  const cured = id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|-+$/g, '');
  const cure = cured ? `; rename the folder, for example to "${cured}"` : '; rename the folder';
  const message = `The folder name "${id}" is part of the article's address; expected letters, digits, ".", "_" and "-" only${cure}`;
  return fault('article-id', shownPath(path), fileStart, message);
}

function missingArticle(path: string, files: readonly string[]): Fault {
  const meant = nearest(
    'article.md',
    files.filter((name) => /^[^/]+\.(?:md|markdown|txt)$/i.test(name)),
  );
  const cure = meant === undefined ? '' : `; rename "${meant}"`;
  const message = `The folder has no article.md; expected the report in a file of that name${cure}`;
  return fault('missing-article', shownPath(path), fileStart, message);
}

function duplicateIds(names: readonly string[], parent: string): Fault[] {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  for (const name of names) {
    const other = seen.get(name.toLowerCase());
    if (other === undefined) seen.set(name.toLowerCase(), name);
    else {
      const message = `The folder names "${other}" and "${name}" differ in capital letters only; expected ids that are unique ignoring case. Rename one`;
      faults.push(fault('duplicate-id', shownPath(join(parent, name)), fileStart, message));
    }
  }
  return faults;
}

/**
 * Hash of the files of an article, with their names and the path of their folder.
 * @param hashOf gives the hash of the bytes of a file
 */
export function digestFolder(folder: ArticleFolder, hashOf: (file: string) => string = hashFile): string {
  const hash = createHash('sha256').update(folder.path);
  for (const name of folder.files) hash.update(`\0${name}\0`).update(hashOf(join(folder.path, name)));
  return hash.digest('hex');
}
