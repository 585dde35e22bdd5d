import { parentPort } from 'node:worker_threads';
import { DamagedFile } from '../store/kept-file.ts';
import { makeGalley } from './make-galley.ts';
import type { GalleyAnswer, GalleyJob } from './make-galleys.ts';

/** A worker thread that makes one galley a message: in a GalleyJob, out its GalleyAnswer. */
async function make({ kind, view }: GalleyJob): Promise<GalleyAnswer> {
  try {
    return await makeGalley(kind, view);
  } catch (error) {
    return { failure: (error as Error).message, damaged: error instanceof DamagedFile };
  }
}

parentPort?.on('message', async (job: GalleyJob) => parentPort?.postMessage(await make(job)));
