import { join } from 'node:path';
import type { SiteFile } from '../model/content.ts';
import { settings } from '../settings/settings.ts';
import { imageFoldersOf } from './image-folders.ts';
import { readJson, writeJson } from './kept-json.ts';
import { type KeptText, writingFile, writings } from './kept-writing.ts';
import { placeOf } from './kinds.ts';
import { citationsFile, folderTextFile } from './text-cache.ts';

/** The parts of a build that each keep something in the cache. */
const parts = ['content', 'pages', 'share-images', 'search'] as const;

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

/** What the cache keeps of an article: its record by a key, what its text names by the digest of that, and its images. */
interface KeptArticle {
  readonly key: string;
  readonly article?: KeptText | undefined;
  readonly imageFolders?: readonly string[] | undefined;
}

/**
 * Absolute paths of what the content needs of the cache.
 *
 * @param records of all articles and earlier versions
 * @param others the files that the journal publishes besides theirs
 */
export function keptOf(records: readonly KeptArticle[], others: readonly SiteFile[]): readonly string[] {
  const articles = records.flatMap(({ article }) => article ?? []);
  const texts = articles.flatMap((article) => [
    ...[folderTextFile(article.digest), citationsFile(article.digest)],
    ...writings.map((kind) => writingFile(kind, article)),
  ]);
  const images = [...records.flatMap(({ imageFolders = [] }) => imageFolders), ...imageFoldersOf(others)];
  const { journalCache } = settings();
  return [
    ...records.map(({ key }) => placeOf('records', key)),
    ...texts,
    ...images.map((folder) => join(journalCache, folder)),
  ];
}
