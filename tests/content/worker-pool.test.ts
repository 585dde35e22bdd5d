import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runInWorkers } from '../../src/content/worker-pool.ts';

const module = join(import.meta.dirname, '..', 'fixtures', 'workers', 'answer-or-hang.ts');
const stopped = (job: string): string => `${job} given up`;

it('answers come in the order of the jobs', async () => {
  const jobs = Array.from({ length: 20 }, (_, at) => `job ${at}`);
  expect(await runInWorkers({ module, jobsEach: 5, stopped }, jobs)).toEqual(jobs.map((job) => `${job} done`));
});

it('a job that does not end is given up, and the others go on', async () => {
  const answers = await runInWorkers({ module, jobsEach: 20, seconds: 5, stopped }, ['a', 'hang', 'b']);
  expect(answers).toEqual(['a done', 'hang given up', 'b done']);
});
