import { join } from 'node:path';
import { patience, runInWorkers } from '../content/worker-pool.ts';
import type { ProgramPage } from '../program/program-pages.ts';
import { DamagedFile } from '../store/kept-file.ts';
import type { FileGroup, PutFile } from '../store/site-manifest.ts';
import type { SiteView } from '../views/site-view.ts';
import type { PageJob } from './make-page.ts';
import { pageFile } from './page-file.ts';
import type { ListedPage } from './page-list.ts';
import type { SiteMaking } from './site-part.ts';

/** So many are made sooner than worker threads have loaded the program. */
const few = 60;

/** A page to be made. */
export interface SitePage extends FileGroup, ProgramPage, ListedPage {
  /** Absolute path of the folder of the compiled program. */
  readonly program: string;
  readonly site: SiteView;
}

/** What comes of a page. */
export type PageAnswer = { readonly file: PutFile } | { readonly failure: string; readonly damaged: boolean };

/** Makes pages and writes them, in worker threads where they are many. @throws what keeps one from being made */
export async function makePages(pages: readonly SitePage[], making: SiteMaking): Promise<void> {
  if (pages.length === 0) return;
  if (pages.length <= few) return makeHere(pages, making);
  const jobs = pages.map((page) => jobOf(page, making.base));
  const stopped = ({ path }: PageJob): PageAnswer => ({
    failure: `The page "/${path}" took more than ${patience} seconds`,
    damaged: false,
  });
  const module = join(import.meta.dirname, 'page-worker.ts');
  const came = (answer: PageAnswer, { key }: PageJob): void => {
    if ('file' in answer) making.written({ key, files: [answer.file] });
  };
  const workers = { module, data: making.folder.path, jobsEach: few, stopped, came };
  for (const answer of await runInWorkers<PageJob, PageAnswer>(workers, jobs)) {
    if ('failure' in answer) throw answer.damaged ? new DamagedFile(answer.failure) : new Error(answer.failure);
  }
}

async function makeHere(pages: readonly SitePage[], { folder, base, written }: SiteMaking): Promise<void> {
  // What renders pages is loaded where it is needed: most builds find most pages as they were.
  const { makePage } = await import('./make-page.ts');
  for (const page of pages) {
    const html = await makePage(jobOf(page, base));
    written({ key: page.key, files: [folder.write(pageFile(page.path), html)] });
  }
}

/** What a page is given is found when it is its turn: all of it together would fill the memory. */
function jobOf({ key, file, path, params, props, site, program }: SitePage, base: string): PageJob {
  return {
    ...{ key, file, path, params, site, program, base },
    get props() {
      return props();
    },
  };
}
