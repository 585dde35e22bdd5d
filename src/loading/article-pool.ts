import { join } from 'node:path';
import type { ArticleContext, ArticleJob, FolderRecord } from './article-record.ts';
import { runInWorkers } from './worker-pool.ts';

/** So few are loaded sooner than a worker thread starts. */
const few = 3;

/** Loads articles, in worker threads where they are many; the records come in the order of the jobs. */
export async function loadArticles(jobs: readonly ArticleJob[], context: ArticleContext): Promise<FolderRecord[]> {
  if (jobs.length > few) {
    const workers = { module: join(import.meta.dirname, 'article-worker.ts'), data: context, jobsEach: 24 };
    return runInWorkers<ArticleJob, FolderRecord>(workers, jobs);
  }
  const records: FolderRecord[] = [];
  // What renders an article is loaded when it is needed: most runs find all of them in the cache.
  const { loadFolder } = jobs.length > 0 ? await import('./load-folder.ts') : {};
  for (const job of jobs) if (loadFolder) records.push(await loadFolder(job, context));
  return records;
}
