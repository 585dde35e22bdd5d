import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Threads that answer every message with one of their own. */
export interface Workers<Job, Result> {
  /** Absolute path of the module that they run. */
  readonly module: string;
  /** What each of them is given at its start. */
  readonly data?: unknown;
  /** For so many jobs it is worth starting another one. */
  readonly jobsEach: number;
  /** Seconds after which a job is given up and its thread stopped; `patience` but in tests. */
  readonly seconds?: number;
  /** The result of a job that was given up. */
  stopped(job: Job): Result;
  /** Is given every result as it comes. */
  came?(result: Result, job: Job): void;
}

/**
 * Seconds that a job may take. An ordinary one takes a tenth of one: a machine may be a thousand times slower before a good
 * job is given up, and what never ends keeps nobody from the others.
 */
export const patience = 120;

/** Does jobs in worker threads, at most one a core; the results come in the order of the jobs. */
export async function runInWorkers<Job, Result>(
  workers: Workers<Job, Result>,
  jobs: readonly Job[],
): Promise<Result[]> {
  const results = new Array<Result>(jobs.length);
  const queue = jobs.entries();
  const size = Math.min(availableParallelism(), Math.ceil(jobs.length / workers.jobsEach));
  await Promise.all(Array.from({ length: size }, () => work(workers, queue, results)));
  return results;
}

async function work<Job, Result>(
  workers: Workers<Job, Result>,
  queue: IterableIterator<[number, Job]>,
  results: Result[],
): Promise<void> {
  const { module, data, seconds = patience } = workers;
  const start = (): Worker => new Worker(module, { workerData: data });
  let worker = start();
  try {
    for (const [index, job] of queue) {
      worker.postMessage(job);
      const answer = await answerWithin<Result>(worker, seconds);
      const result = answer ? answer.result : workers.stopped(job);
      results[index] = result;
      workers.came?.(result, job);
      if (answer) continue;
      // Not waited for: it may be in code that nothing interrupts.
      void worker.terminate();
      worker = start();
    }
  } finally {
    await worker.terminate();
  }
}

/** The next message of a worker; undefined where none comes in time. */
async function answerWithin<Result>(worker: Worker, seconds: number): Promise<{ readonly result: Result } | undefined> {
  const tired = new AbortController();
  const timer = setTimeout(() => tired.abort(), seconds * 1000);
  try {
    const [result] = (await once(worker, 'message', { signal: tired.signal })) as [Result];
    return { result };
  } catch (error) {
    if (tired.signal.aborted) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
