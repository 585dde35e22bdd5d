import { join, relative } from 'node:path';
import { printError } from '../../faults/print.ts';
import { identityOf, mayHideChange } from '../../files/file-identity.ts';
import { settings, shownPath } from '../../settings/settings.ts';
import { type JournalStore, useJournalStore } from '../../store/journal-store.ts';
import type { LoadMemory } from '../load-memory.ts';
import { type ArticleFolder, digestFolder } from './article-folder.ts';

/** A folder as it was when its files were read. */
interface KnownFolder {
  /** What the disk said of its files. */
  readonly files: string;
  readonly digest: string;
}

/**
 * Hashes of the files of articles. Of the disk alone is known which files are as they were in an earlier run: only others
 * are read.
 *
 * @returns in the order of the folders
 */
export async function folderDigests(folders: readonly ArticleFolder[], memory: LoadMemory): Promise<readonly string[]> {
  const unknown = folders.filter(({ path }) => !memory.digests.has(path));
  if (unknown.length > 0) await useJournalStore(printError, (store) => find(unknown, folders, memory, store));
  return folders.map(({ path }) => memory.digests.get(path) ?? '');
}

function find(
  unknown: readonly ArticleFolder[],
  all: readonly ArticleFolder[],
  { digests, hashOf }: LoadMemory,
  store: JournalStore,
): void {
  const keys = new Map(unknown.map((folder) => [folder, keyOf(folder)]));
  const kept = settings().full ? new Map<string, string>() : store.read('folders', [...keys.values()]);
  const read: [key: string, text: string][] = [];
  for (const [folder, key] of keys) {
    const text = kept.get(key);
    const known = text === undefined ? undefined : (JSON.parse(text) as KnownFolder);
    const at = Date.now();
    const files = stateOf(folder, at);
    const isKnown = files !== undefined && known?.files === files;
    const digest = isKnown ? known.digest : digestFolder(folder, hashOf);
    digests.set(folder.path, digest);
    if (files !== undefined && !isKnown) read.push([key, JSON.stringify({ files, digest } satisfies KnownFolder)]);
  }
  if (read.length > 0) store.write('folders', read);
  store.keepOnly('folders', new Set(all.map(keyOf)));
}

const keyOf = ({ path }: ArticleFolder): string => relative(settings().content, path);

/**
 * What the disk says of the files of a folder; undefined where a later change might leave it the same, or the clock is of
 * no use: then they are read the next time, too.
 *
 * @param at now, in milliseconds since 1970
 */
function stateOf({ path, files }: ArticleFolder, at: number): string | undefined {
  const states: unknown[] = [];
  for (const name of files) {
    const identity = identityOf(join(path, name));
    if (!identity || mayHideChange(identity, at)) return undefined;
    const { ino, size, mtimeMs, ctimeMs } = identity;
    states.push([name, ino, size, mtimeMs, ctimeMs]);
  }
  // The digest says where the folder is, as faults name it.
  return JSON.stringify([shownPath(path), states]);
}
