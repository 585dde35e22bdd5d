import { parentPort, workerData } from 'node:worker_threads';
import { DamagedFile } from '../store/kept-file.ts';
import { makePage, type PageJob } from './make-page.ts';
import type { PageAnswer } from './make-pages.ts';
import { pageFile } from './page-file.ts';
import { SiteFolder } from './site-folder.ts';

const folder = new SiteFolder(workerData as string);

/** A worker thread that makes and writes one page a message: in a PageJob, out its PageAnswer; its data is the folder. */
async function make(page: PageJob): Promise<PageAnswer> {
  try {
    return { file: folder.write(pageFile(page.path), await makePage(page)) };
  } catch (error) {
    return { failure: (error as Error).message, damaged: error instanceof DamagedFile };
  }
}

parentPort?.on('message', async (job: PageJob) => parentPort?.postMessage(await make(job)));
