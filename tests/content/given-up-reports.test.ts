import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { runInWorkers } from '../../src/content/worker-pool.ts';

// No report is read within no time: the two minutes that it is given are too long for a test.
vi.mock('../../src/content/worker-pool.ts', async (original) => {
  const real = await original<typeof import('../../src/content/worker-pool.ts')>();
  const atOnce: typeof runInWorkers = (workers, jobs) => real.runInWorkers({ ...workers, seconds: 0 }, jobs);
  return { ...real, runInWorkers: vi.fn(atOnce) };
});

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'journals', 'two-reports');
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'casebook-given-up-'));
  vi.stubEnv('CASEBOOK_CACHE', join(root, 'cache'));
  vi.stubEnv('CASEBOOK_CONTENT', join(root, 'content'));
  cpSync(fixtures, join(root, 'content'), { recursive: true });
  for (const name of ['third', 'fourth'])
    cpSync(join(fixtures, 'articles', 'first'), join(root, 'content', 'articles', name), { recursive: true });
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

it('a report that was given up is told at once by the next run', async () => {
  const slow = async () => (await loadContent()).faults.filter(({ rule }) => rule === 'reading-time');
  const first = await slow();
  expect(first.map(({ message }) => message)).toEqual(
    Array(4).fill(
      'This report took more than 120 seconds to read; take out what is unusual in it, and please send the folder to the developers of Casebook. It is tried again once something in the folder has changed, or, on a faster machine, once the folder .cache has been removed',
    ),
  );
  expect(await slow()).toEqual(first);
  expect(runInWorkers).toHaveBeenCalledTimes(1);
});
