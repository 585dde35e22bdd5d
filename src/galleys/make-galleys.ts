import { join } from 'node:path';
import { ensureCitationsOf } from '../content/article/ensure-citations.ts';
import { patience, runInWorkers } from '../content/worker-pool.ts';
import { type Fault, fault, fileStart } from '../faults/fault.ts';
import { beginStage } from '../faults/progress.ts';
import type { Article } from '../model/article.ts';
import type { SiteFile } from '../model/content.ts';
import { type GalleyKind, type GalleySizes, galleyName } from '../model/galley.ts';
import { settings, shownPath } from '../settings/settings.ts';
import { DamagedFile, keptFile, type SummedFile } from '../store/kept-file.ts';
import { type JournalIndex, viewOf } from '../views/journal-index.ts';
import { type GalleyJob, galleyJob, publishedLogo } from './galley-job.ts';
import { type KnownGalley, keepGalleys, knownGalleys } from './known-galleys.ts';
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
  const logo = await publishedLogo(index.site.theme);
  const articles = index.articles.filter(({ id }) => !sound || sound.has(id));
  const known = await knownGalleys(index, articles, kinds, logo);
  const unknown = articles.filter(({ id }) => !known.has(id));
  const { made, faults } = await makeNew(index, unknown, kinds, logo);
  if (made.size > 0) await keepGalleys(index, made, kinds, logo);
  const files: SiteFile[] = [];
  const sizes: Record<string, GalleySizes> = {};
  for (const article of articles)
    for (const { kind, from, sum, bytes } of known.get(article.id) ?? made.get(article.id) ?? []) {
      files.push({ path: `articles/${article.id}/${galleyName(article, kind)}`, from, sum });
      sizes[article.id] = { ...sizes[article.id], [kind]: bytes };
    }
  return { files, sizes, faults };
}

async function makeNew(
  index: JournalIndex,
  articles: readonly Article[],
  kinds: readonly GalleyKind[],
  logo: SummedFile | undefined,
): Promise<{ readonly made: ReadonlyMap<string, readonly KnownGalley[]>; readonly faults: readonly Fault[] }> {
  const jobs = await jobsOf(index, articles, kinds, logo);
  const answers = await answersOf(jobs.map(({ job }) => job));
  const made = new Map(articles.map(({ id }) => [id, [] as KnownGalley[]]));
  const faults: Fault[] = [];
  for (const [at, answer] of answers.entries()) {
    const { article, job } = jobs[at] as (typeof jobs)[number];
    const { kind } = job;
    if ('from' in answer) {
      made.get(article.id)?.push({ kind, ...answer });
      continue;
    }
    // Not all of its galleys are made: the next run looks for them again.
    made.delete(article.id);
    if ('problems' in answer) faults.push(...(await pdfFaults(article, answer.problems)));
    else if (answer.damaged) throw new DamagedFile(answer.failure);
    else faults.push(failureFault(article.id, kind, answer.failure));
  }
  return { made, faults };
}

async function jobsOf(
  index: JournalIndex,
  articles: readonly Article[],
  kinds: readonly GalleyKind[],
  logo: SummedFile | undefined,
): Promise<{ readonly article: Article; readonly job: GalleyJob }[]> {
  const citations = await ensureCitationsOf(index, articles);
  return citations.flatMap(({ citations: own }, at) => {
    const article = articles[at] as Article;
    const made = kinds.filter((kind) => kind !== 'pdf' || article.pdf === undefined);
    const source = () => ({ view: viewOf(index, article), citations: own, logo });
    return made.map((kind) => ({ article, job: galleyJob(kind, source) }));
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
