import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ArticleFolder } from './article-folder.ts';
import type { ArticleContext, ArticleRecord } from './article-record.ts';

export interface ArticleJob {
  readonly folder: ArticleFolder;
  readonly digest: string;
}

/** Starting a worker costs as much as loading about this many articles. */
const jobsWorthAWorker = 24;

/** Loads articles in worker threads, one a core; the records come in the order of the jobs. */
export async function loadArticles(jobs: readonly ArticleJob[], context: ArticleContext): Promise<ArticleRecord[]> {
  const records = new Array<ArticleRecord>(jobs.length);
  const queue = jobs.entries();
  const size = Math.min(availableParallelism(), Math.ceil(jobs.length / jobsWorthAWorker));
  await Promise.all(Array.from({ length: size }, () => work(queue, context, records)));
  return records;
}

async function work(
  queue: IterableIterator<[number, ArticleJob]>,
  context: ArticleContext,
  records: ArticleRecord[],
): Promise<void> {
  const worker = new Worker(join(import.meta.dirname, 'article-worker.ts'), { workerData: context });
  try {
    for (const [index, job] of queue) {
      worker.postMessage(job);
      [records[index]] = (await once(worker, 'message')) as [ArticleRecord];
    }
  } finally {
    await worker.terminate();
  }
}
