import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Fault } from '../../faults/fault.ts';
import { fault, fileStart } from '../../faults/fault.ts';
import { nearest } from '../../faults/suggest.ts';
import { hashFile } from '../../files/file-hash.ts';
import { type Listing, listFlat, listReport } from '../../files/list-folder.ts';
import { isWritten } from '../../files/written-names.ts';
import { shownPath } from '../../settings/settings.ts';

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

/** Disks take names of 255 bytes, and "-references.csl.json" is put behind an id. */
const longestId = 200;

/**
 * The folders below `articles/`, in the order of their names, with a fault for each that cannot be an article and for all
 * in it that cannot be read.
 *
 * @param known what lies in them, by the names of the folders, as far as it is known; completed
 */
export function listArticleFolders(
  content: string,
  known: Map<string, Listing> = new Map(),
): { folders: ArticleFolder[]; faults: Fault[] } {
  const parent = join(content, 'articles');
  const { files: strays, folders: names, faults: wrong } = listFlat(parent);
  const folders: ArticleFolder[] = [];
  const faults = [...wrong, ...duplicateIds(names, parent)];
  for (const name of strays) if (isWritten(name)) faults.push(strayFault(parent, name));
  for (const id of names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const path = join(parent, id);
    if (!idPattern.test(id)) faults.push(idFault(path, id));
    else if (id.length > longestId) faults.push(longIdFault(path, id));
    const listing = known.get(id) ?? listReport(path);
    known.set(id, listing);
    faults.push(...listing.faults);
    if (!listing.isWhole) continue;
    const file = shownPath(join(path, 'article.md'));
    if (listing.files.includes('article.md')) folders.push({ id, path, files: listing.files });
    else if (!listing.faults.some((each) => each.path === file)) faults.push(missingArticle(path, listing.files));
  }
  return { folders, faults };
}

function strayFault(parent: string, name: string): Fault {
  const message = `"${name}" is no folder and shown nowhere; put the report into a folder of its own, as article.md`;
  return fault('stray-file', shownPath(join(parent, name)), fileStart, message);
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

function longIdFault(path: string, id: string): Fault {
  const message = `The folder name has ${id.length} characters; expected at most ${longestId}, for names of files are made of it; rename the folder, for example to "${id.slice(0, 40)}"`;
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
  const hash = createHash('sha256').update(shownPath(folder.path));
  for (const name of folder.files) hash.update(`\0${name}\0`).update(hashOf(join(folder.path, name)));
  return hash.digest('hex');
}
