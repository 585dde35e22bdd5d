import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Threads that answer every message with one of their own. */
export interface Workers {
  /** Absolute path of the module that they run. */
  readonly module: string;
  /** What each of them is given at its start. */
  readonly data?: unknown;
  /** For so many jobs it is worth starting another one. */
  readonly jobsEach: number;
}

/** Does jobs in worker threads, at most one a core; the results come in the order of the jobs. */
export async function runInWorkers<Job, Result>(workers: Workers, jobs: readonly Job[]): Promise<Result[]> {
  const results = new Array<Result>(jobs.length);
  const queue = jobs.entries();
  const size = Math.min(availableParallelism(), Math.ceil(jobs.length / workers.jobsEach));
  await Promise.all(Array.from({ length: size }, () => work(workers, queue, results)));
  return results;
}

async function work<Job, Result>(
  { module, data }: Workers,
  queue: IterableIterator<[number, Job]>,
  results: Result[],
): Promise<void> {
  const worker = new Worker(module, { workerData: data });
  try {
    for (const [index, job] of queue) {
      worker.postMessage(job);
      [results[index]] = (await once(worker, 'message')) as [Result];
    }
  } finally {
    await worker.terminate();
  }
}
