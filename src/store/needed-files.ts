import { join } from 'node:path';
import type { SiteFile } from '../model/content.ts';
import { settings } from '../settings/settings.ts';
import { imageFoldersOf } from './image-folders.ts';
import { type KeptText, writingFile, writings } from './kept-writing.ts';
import { placeOf } from './kinds.ts';
import { citationsFile, folderTextFile } from './text-cache.ts';

/** The parts of a build that each keep something in the cache. */
const parts = ['content', 'pages', 'share-images'] as const;

/** What the parts of the run that is under way have noted, by the folder of that run. */
const notes = new Map<string, Map<string, readonly string[]>>();

/** Notes what a part of this build needs of the cache. @param paths absolute, of files or of folders with all in them */
export function noteNeeded(part: (typeof parts)[number], paths: readonly string[]): void {
  const { lastRun } = settings();
  const noted = notes.get(lastRun) ?? new Map<string, readonly string[]>();
  notes.set(lastRun, noted.set(part, paths));
}

/** All that this build needs of the cache; undefined where a part of it has noted nothing. */
export function neededFiles(): readonly string[] | undefined {
  const noted = notes.get(settings().lastRun);
  return noted?.size === parts.length ? [...noted.values()].flat() : undefined;
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
