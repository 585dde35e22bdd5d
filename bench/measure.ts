import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { publishImage } from '../src/images/publish-image.ts';
import { imagesIn, journalCacheIn } from '../src/settings/settings.ts';
import type { BenchResult } from './bench-result.ts';
import { changes } from './changes.ts';
import { weighPage } from './page-weight.ts';
import { type BuildPlaces, runBuild, runPages } from './run-build.ts';
import { pandocVersion, runPandoc } from './run-pandoc.ts';
import { measureSaves } from './save-to-page.ts';
import { weighSearch } from './search-weight.ts';
import { type SyntheticJournal, writeSyntheticJournal } from './synthetic-journal.ts';

export interface BenchPlan {
  readonly reports: number;
  readonly versusPandoc: boolean;
  /** Folder of Casebook itself. */
  readonly project: string;
  /** An empty folder for all that is made. */
  readonly folder: string;
  /** Is given a line before every step. */
  readonly tell: (step: string) => void;
}

/** Runs the whole benchmark. */
export async function measure(plan: BenchPlan): Promise<BenchResult> {
  const { reports, project, folder, tell } = plan;
  const places = { project, content: join(folder, 'content'), out: join(folder, 'dist'), cache: join(folder, 'cache') };
  const ownCache = journalCacheIn(places.cache, places.content);
  tell(`Writing a journal of ${reports} reports`);
  const journal = await writeSyntheticJournal(places.content, reports);
  tell('Preparing the figures');
  const images = await prepareFigures(journal, imagesIn(ownCache));
  tell('Building once to draw the pictures for social networks');
  const first = await runBuild(places);
  await forgetAllButPictures(ownCache);
  tell('Building with an empty cache');
  const cold = await runBuild(places);
  tell('Making the pages alone');
  const pages = await measurePages(places, journal, folder);
  const page = await weighPage(places.out, 'articles/report-0001');
  const search = await measureSearch(places.out, tell);
  const pandoc = plan.versusPandoc ? await measurePandoc(journal, plan) : undefined;
  const warm: BenchResult['warm'][number][] = [];
  for (const change of changes) {
    tell(`Building after a change of ${change.name}`);
    await change.make(journal);
    warm.push({ change: change.name, ...(await runBuild(places)) });
  }
  tell('Saving files beside the development server');
  const saves = await measureSaves(places, journal);
  return { reports, machine: machine(), images, first, cold, pages, warm, page, search, saves, pandoc };
}

async function prepareFigures({ figures }: SyntheticJournal, cache: string): Promise<BenchResult['images']> {
  await mkdir(cache, { recursive: true });
  const start = performance.now();
  for (const figure of figures) {
    const outcome = await publishImage(figure, basename(figure), cache);
    if ('rule' in outcome) throw new Error(outcome.message);
  }
  return { count: figures.length, seconds: (performance.now() - start) / 1000 };
}

/** As cold as the rest: nothing is kept but the images. */
async function measurePages(
  places: BuildPlaces,
  journal: SyntheticJournal,
  folder: string,
): Promise<BenchResult['pages']> {
  const own = { ...places, out: join(folder, 'pages'), cache: join(folder, 'cache-of-pages') };
  await prepareFigures(journal, imagesIn(journalCacheIn(own.cache, own.content)));
  const run = await runPages(own);
  await Promise.all([own.out, own.cache].map((each) => rm(each, { recursive: true })));
  return run;
}

/** Empties the cache of the journal but for the images, and for the pictures that social networks show: both are made once. */
async function forgetAllButPictures(cache: string): Promise<void> {
  const others = (await readdir(cache)).filter((name) => name !== basename(imagesIn(cache)) && name !== 'share-images');
  await Promise.all(others.map((name) => rm(join(cache, name), { recursive: true })));
}

async function measureSearch(site: string, tell: BenchPlan['tell']): Promise<BenchResult['search']> {
  tell('Searching in Chromium');
  const weight = await weighSearch(site);
  if (!weight) tell('There is no Chromium here: what a search loads is not measured');
  return weight;
}

async function measurePandoc(journal: SyntheticJournal, { project, folder, tell }: BenchPlan) {
  const version = pandocVersion();
  if (version === undefined) {
    tell('pandoc is not installed: no comparison');
    return undefined;
  }
  tell(`Formatting the same reports with ${version}`);
  // The journal's own style, so that both do the same.
  const style = join(project, 'src', 'citation', 'styles', 'casebook-references.csl');
  return { version, seconds: await runPandoc(journal, style, join(folder, 'pandoc')) };
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB, Node ${process.versions.node}`;
}
