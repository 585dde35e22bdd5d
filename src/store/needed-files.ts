import { join } from 'node:path';
import type { SiteFile } from '../model/content.ts';
import { settings } from '../settings/settings.ts';
import { imageFoldersOf } from './image-folders.ts';
import { readJson, writeJson } from './kept-json.ts';
import { writingFile, writings } from './kept-writing.ts';
import { citationsFile, folderTextFile, recordFile } from './text-cache.ts';

/** The parts of a build that each keep something in the cache. */
const parts = ['content', 'share-images', 'search'] as const;

const noteFile = (part: string): string => join(settings().lastRun, 'needed', `${part}.json`);

/** Notes what a part of this build needs of the cache. @param paths absolute, of files or of folders with all in them */
export function noteNeeded(part: (typeof parts)[number], paths: readonly string[]): Promise<void> {
  return writeJson(noteFile(part), paths);
}

/** All that this build needs of the cache; undefined where a part of it has noted nothing. */
export async function neededFiles(): Promise<readonly string[] | undefined> {
  const notes = await Promise.all(parts.map((part) => readJson<readonly string[]>(noteFile(part))));
  return notes.includes(undefined) ? undefined : notes.flatMap((note) => note ?? []);
}

/** What the cache keeps of an article: all under its digest, and its images. */
interface KeptArticle {
  readonly article?: { readonly digest: string } | undefined;
  readonly imageFolders?: readonly string[] | undefined;
}

/**
 * Absolute paths of what the content needs of the cache.
 *
 * @param records of all articles and earlier versions
 * @param others the files that the journal publishes besides theirs
 */
export function keptOf(records: readonly KeptArticle[], others: readonly SiteFile[]): readonly string[] {
  const digests = records.flatMap(({ article }) => article?.digest ?? []);
  const texts = digests.flatMap((digest) => [
    ...[recordFile(digest), folderTextFile(digest), citationsFile(digest)],
    ...writings.map((name) => writingFile(name, digest)),
  ]);
  return [...texts, ...records.flatMap(({ imageFolders = [] }) => imageFolders), ...imageFoldersOf(others)];
}
