import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Differences } from './verify-site.ts';
import type { Verified, VerifyJob } from './verify-worker.ts';

/** How a site and the folder beside it differ from the manifest, as soon as that is known; undefined where it cannot be. */
export interface Verifying {
  readonly site: Promise<Differences | undefined>;
  readonly spare: Promise<Differences | undefined>;
  /** Looks no further. */
  stop(): void;
}

/** Begins to look, beside all else that is done. */
export function verify(job: VerifyJob): Verifying {
  const site = Promise.withResolvers<Differences | undefined>();
  const spare = Promise.withResolvers<Differences | undefined>();
  const worker = new Worker(join(import.meta.dirname, 'verify-worker.ts'), { workerData: job });
  worker.on('message', (verified: Verified) => {
    if ('site' in verified) site.resolve(verified.site);
    else spare.resolve(verified.spare);
  });
  const end = (): void => {
    site.resolve(undefined);
    spare.resolve(undefined);
  };
  // What cannot be looked at is not known.
  worker.on('error', end);
  worker.on('exit', end);
  return { site: site.promise, spare: spare.promise, stop: () => void worker.terminate() };
}

export const isSound = (differences: Differences | undefined): boolean =>
  differences?.damaged.length === 0 && differences.strays.length === 0;
