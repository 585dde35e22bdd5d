import { join } from 'node:path';
import type { ArticleFolder } from './article-folder.ts';
import type { ArticleContext, ArticleRecord } from './article-record.ts';
import { runInWorkers } from './worker-pool.ts';

export interface ArticleJob {
  readonly folder: ArticleFolder;
  readonly digest: string;
}

/** Loads articles in worker threads; the records come in the order of the jobs. */
export function loadArticles(jobs: readonly ArticleJob[], context: ArticleContext): Promise<ArticleRecord[]> {
  const workers = { module: join(import.meta.dirname, 'article-worker.ts'), data: context, jobsEach: 24 };
  return runInWorkers<ArticleJob, ArticleRecord>(workers, jobs);
}
