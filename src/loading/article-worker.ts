import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { fault, fileStart } from '../faults/fault.ts';
import type { ArticleJob } from './article-pool.ts';
import type { ArticleContext, ArticleRecord } from './article-record.ts';
import { journalStyles } from './journal-styles.ts';
import { loadArticle } from './load-article.ts';
import { shownPath } from './settings.ts';

/** A worker thread that loads one article a message: in an ArticleJob, out its ArticleRecord. */
const context = workerData as ArticleContext;
const { styles } = journalStyles(context);

async function load({ folder, digest }: ArticleJob): Promise<ArticleRecord> {
  try {
    return await loadArticle(folder, digest, context, styles);
  } catch (error) {
    const path = shownPath(join(folder.path, 'article.md'));
    const message = `Casebook failed on this report (${(error as Error).message}); please tell its developers and send them the folder`;
    const faults = [fault('internal-error', path, fileStart, message)];
    return { path, faults, positions: { doi: fileStart, volume: fileStart, relations: [] } };
  }
}

parentPort?.on('message', async (job: ArticleJob) => parentPort?.postMessage(await load(job)));
