import { parentPort } from 'node:worker_threads';
import type { GalleyJob } from './galleys.ts';
import { type GalleyOutcome, makeGalley } from './make-galley.ts';

/** A worker thread that makes one galley a message: in a GalleyJob, out its GalleyOutcome. */
async function make({ kind, view }: GalleyJob): Promise<GalleyOutcome> {
  try {
    return await makeGalley(kind, view);
  } catch (error) {
    const message = `Casebook failed on this report (${(error as Error).message}); please tell its developers`;
    return { problems: [{ message }] };
  }
}

parentPort?.on('message', async (job: GalleyJob) => parentPort?.postMessage(await make(job)));
