import { parentPort } from 'node:worker_threads';
import { DamagedFile } from '../store/kept-file.ts';
import type { GalleyJob } from './galley-job.ts';
import { makeGalley } from './make-galley.ts';
import type { GalleyAnswer } from './make-galleys.ts';

/** A worker thread that makes one galley a message: in a GalleyJob, out its GalleyAnswer. */
async function make(job: GalleyJob): Promise<GalleyAnswer> {
  try {
    return await makeGalley(job);
  } catch (error) {
    return { failure: (error as Error).message, damaged: error instanceof DamagedFile };
  }
}

parentPort?.on('message', async (job: GalleyJob) => parentPort?.postMessage(await make(job)));
