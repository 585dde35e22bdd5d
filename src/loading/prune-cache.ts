import { readdir, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { pruneImages } from '../images/image-cache.ts';
import type { ArticleRecord } from './article-record.ts';
import { settings } from './settings.ts';

/** A file that is published, and where its bytes are. */
interface Published {
  readonly from: string;
}

/**
 * Removes from the cache what the journal needs no more: it may be text that was withdrawn, or a figure. Only for content
 * without errors, because until then a development server goes on showing what was right before.
 *
 * @param records of all articles and earlier versions
 * @param others the files that the journal publishes besides theirs
 */
export async function pruneCache(records: readonly ArticleRecord[], others: readonly Published[]): Promise<void> {
  const { cache, journalCache, images } = settings();
  const needed = new Set(records.map(({ article }) => `${article?.digest}.json`));
  for (const kind of ['articles', 'manuscripts', 'citations']) {
    const folder = join(journalCache, kind);
    const names = await readdir(folder).catch(() => []);
    await Promise.all(names.filter((name) => !needed.has(name)).map((name) => rm(join(folder, name), { force: true })));
  }
  const own = records.flatMap(({ imageFolders = [] }) => imageFolders);
  await pruneImages(images, new Set([...own, ...imageFoldersOf(others)]));
  // A cache that is kept from before each journal had its own may hold the images of withdrawn reports here.
  await rm(join(cache, 'images'), { recursive: true, force: true });
}

/** The folders of the cache that hold the images among files, each once. */
export function imageFoldersOf(files: readonly Published[]): readonly string[] {
  const within = settings().images + sep;
  return [...new Set(files.map(({ from }) => dirname(from)).filter((folder) => folder.startsWith(within)))];
}
