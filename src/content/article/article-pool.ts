import { join } from 'node:path';
import { fault, fileStart } from '../../faults/fault.ts';
import { beginStage } from '../../faults/progress.ts';
import { shownPath } from '../../settings/settings.ts';
import { patience, runInWorkers } from '../worker-pool.ts';
import type { ArticleFolder } from './article-folder.ts';
import { type ArticleContext, type FolderRecord, noPositions } from './article-record.ts';

/** So few are loaded sooner than a worker thread starts. */
const few = 3;

/** Loads articles, in worker threads where they are many; the records come in the order of the folders. */
export async function loadArticles(
  folders: readonly ArticleFolder[],
  context: ArticleContext,
): Promise<FolderRecord[]> {
  const came = beginStage('Reading reports', folders.length);
  if (folders.length > few) {
    const module = join(import.meta.dirname, 'article-worker.ts');
    const workers = { module, data: context, jobsEach: 24, stopped: givenUp, came };
    return runInWorkers<ArticleFolder, FolderRecord>(workers, folders);
  }
  const records: FolderRecord[] = [];
  // What renders an article is loaded when it is needed: most runs find all of them in the cache.
  const { loadFolder } = folders.length > 0 ? await import('../load-folder.ts') : {};
  for (const folder of folders) if (loadFolder) records.push(await loadFolder(folder, context));
  return records;
}

/**
 * The record of a report whose reading does not end. It is kept like any other: the next run would wait as long, or for ever
 * where it reads few reports.
 */
function givenUp(folder: ArticleFolder): FolderRecord {
  const path = shownPath(join(folder.path, 'article.md'));
  const message = `This report took more than ${patience} seconds to read; take out what is unusual in it, and please send the folder to the developers of Casebook. It is tried again once something in the folder has changed, or, on a faster machine, once the folder .cache has been removed`;
  return { path, faults: [fault('reading-time', path, fileStart, message)], positions: noPositions };
}
