import { join } from 'node:path';
import { ensureCitationsOf } from '../content/article/ensure-citations.ts';
import { patience, runInWorkers } from '../content/worker-pool.ts';
import { type Fault, fault, fileStart } from '../faults/fault.ts';
import { beginStage } from '../faults/progress.ts';
import type { Article } from '../model/article.ts';
import type { SiteFile } from '../model/content.ts';
import { type GalleyKind, type GalleySizes, galleyName } from '../model/galley.ts';
import { settings, shownPath } from '../settings/settings.ts';
import { DamagedFile, keptFile } from '../store/kept-file.ts';
import { type JournalIndex, viewOf } from '../views/journal-index.ts';
import { type GalleyJob, galleyJob, publishedLogo } from './galley-job.ts';
import type { GalleyOutcome } from './make-galley.ts';
import { pdfFaults } from './pdf-faults.ts';

/** All galleys of a journal: the files to publish, their sizes by article, and what kept others from being made. */
export interface MadeGalleys {
  readonly files: readonly SiteFile[];
  readonly sizes: Readonly<Record<string, GalleySizes>>;
  readonly faults: readonly Fault[];
}

/** What comes of a job; a failure is one of Casebook itself, unless something that is kept was damaged. */
export type GalleyAnswer = GalleyOutcome | { readonly failure: string; readonly damaged: boolean };

/**
 * Makes every galley that is not in the cache yet.
 *
 * @param sound ids of the articles whose galleys are made while others have errors
 * @throws DamagedFile where an image in the cache was damaged
 */
export async function makeGalleys(
  index: JournalIndex,
  kinds: readonly GalleyKind[],
  sound?: ReadonlySet<string>,
): Promise<MadeGalleys> {
  const jobs = await jobsOf(index, kinds, sound);
  const answers = await answersOf(jobs);
  const files: SiteFile[] = [];
  const faults: Fault[] = [];
  const sizes: Record<string, GalleySizes> = {};
  for (const [at, answer] of answers.entries()) {
    const { kind, shown } = jobs[at] as GalleyJob;
    const { article } = shown;
    if ('problems' in answer) faults.push(...(await pdfFaults(article, answer.problems)));
    else if ('failure' in answer && answer.damaged) throw new DamagedFile(answer.failure);
    else if ('failure' in answer) faults.push(failureFault(article.id, kind, answer.failure));
    else {
      files.push({ path: `articles/${article.id}/${galleyName(article, kind)}`, from: answer.from, sum: answer.sum });
      sizes[article.id] = { ...sizes[article.id], [kind]: answer.bytes };
    }
  }
  return { files, sizes, faults };
}

async function jobsOf(
  index: JournalIndex,
  kinds: readonly GalleyKind[],
  sound: ReadonlySet<string> | undefined,
): Promise<GalleyJob[]> {
  const articles = index.articles.filter(({ id }) => !sound || sound.has(id));
  const citations = await ensureCitationsOf(index, articles);
  const logo = await publishedLogo(index.site.theme);
  return citations.flatMap(({ citations: own }, at) => {
    const article = articles[at] as Article;
    const made = kinds.filter((kind) => kind !== 'pdf' || article.pdf === undefined);
    const source = { view: viewOf(index, article), citations: own, logo };
    return made.map((kind) => galleyJob(kind, source));
  });
}

async function answersOf(jobs: readonly GalleyJob[]): Promise<GalleyAnswer[]> {
  const cached = await Promise.all(jobs.map(({ place }) => keptFile(place)));
  const missing = jobs.filter((_, at) => cached[at] === undefined);
  const stopped = (): GalleyAnswer => ({ failure: `it took more than ${patience} seconds`, damaged: false });
  const came = beginStage('Making PDF, HTML and XML files', missing.length);
  const workers = { module: join(import.meta.dirname, 'galley-worker.ts'), jobsEach: 20, stopped, came };
  const made = (await runInWorkers<GalleyJob, GalleyAnswer>(workers, missing)).values();
  return cached.map((galley) => galley ?? (made.next().value as GalleyAnswer));
}

function failureFault(id: string, kind: GalleyKind, failure: string): Fault {
  const path = shownPath(join(settings().content, 'articles', id, 'article.md'));
  const message = `Casebook failed to make ${galleyName({ id }, kind)} (${failure}); please tell its developers and send them the folder`;
  return fault('internal-error', path, fileStart, message);
}
