import { parentPort, workerData } from 'node:worker_threads';
import { loadFolder } from '../load-folder.ts';
import type { ArticleContext, ArticleJob } from './article-record.ts';

/** A worker thread that loads one article a message: in an ArticleJob, out its FolderRecord. */
parentPort?.on('message', async (job: ArticleJob) =>
  parentPort?.postMessage(await loadFolder(job, workerData as ArticleContext)),
);
