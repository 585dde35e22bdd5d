import { parentPort, workerData } from 'node:worker_threads';
import { loadFolder } from '../load-folder.ts';
import type { ArticleFolder } from './article-folder.ts';
import type { ArticleContext } from './article-record.ts';

/** A worker thread that loads one article a message: in an ArticleFolder, out its FolderRecord. */
parentPort?.on('message', async (folder: ArticleFolder) =>
  parentPort?.postMessage(await loadFolder(folder, workerData as ArticleContext)),
);
