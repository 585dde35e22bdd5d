import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleContext, ArticleJob } from './article-record.ts';
import { loadFolder } from './load-folder.ts';

/** A worker thread that loads one article a message: in an ArticleJob, out its FolderRecord. */
parentPort?.on('message', async (job: ArticleJob) =>
  parentPort?.postMessage(await loadFolder(job, workerData as ArticleContext)),
);
