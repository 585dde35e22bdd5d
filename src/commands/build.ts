import { join, relative } from 'node:path';
import { print, printError } from '../faults/print.ts';
import { settings } from '../settings/settings.ts';
import { useCache } from '../store/cache-locks.ts';
import { noteOutput, pruneCache } from '../store/prune-cache.ts';
import { NotTakenBack } from './moves.ts';
import { projectFolder, readOptions, refuse } from './options.ts';
import { outputName } from './output/build-folder.ts';
import { loadForBuild } from './output/load-for-build.ts';
import { openOutput } from './output/open-output.ts';
import { showProgress } from './output/show-progress.ts';
import { PublishedSite, type SiteChange } from './output/update-site.ts';
import { lockContent } from './permanence/lock-content.ts';
import { mendContent } from './permanence/mend-content.ts';
import { recordPublished } from './permanence/record-published.ts';
import { causeOf, tellTrace } from './unexpected-errors.ts';

const site = {
  name: 'site',
  marks: ['feed.atom', 'articles.json', 'articles.csv', 'opensearch.xml', 'search-index', 'pagefind'],
};

/** `npm run build`: the whole site, or the previous one untouched and exit code 1; with `--drafts`, a preview of it. */
const allowed = ['content', 'out', 'url', 'drafts', 'full', 'json'] as const;
const { out = join(projectFolder, 'dist'), drafts, json } = readOptions(allowed);
showProgress(json ? 'json' : process.stderr.isTTY ? 'terminal' : 'log');
const output = await openOutput(out, settings().content, site, printError);
if ('refusal' in output) refuse(output.refusal);
// What a build leaves for its later steps is of its output alone: others of the same journal may run.
process.env['CASEBOOK_RUN'] = `${drafts ? 'preview' : 'published'}-${outputName(out)}`;
const cache = await useCache(printError);
const start = performance.now();
const published = await PublishedSite.open(out, output);
try {
  await noteOutput(out);
  const change = await buildMended();
  tellBuilt(change, (performance.now() - start) / 1000);
  if (!drafts) await record();
  await cache.endWith(pruneCache).catch(tellKept);
} catch (error) {
  // Faults of the content are reported where they are found; anything else is told here.
  if ((error as Error).name !== 'FaultsError') {
    printError(`The build failed: ${causeOf(error)}`);
    tellTrace(error);
  }
  printError(`Nothing was published; ${previousSite(error)}`);
  process.exitCode = 1;
} finally {
  published.close();
  cache.release();
  output.close();
}

/** What is kept from earlier builds may be damaged; a damaged file is gone once it was read, and made the next time. */
async function buildWhole(): Promise<SiteChange> {
  for (;;) {
    try {
      await loadForBuild();
      return await published.update();
    } catch (error) {
      if ((error as Error).name !== 'DamagedFile') throw error;
      printError('A file that is kept from earlier builds was damaged; building again');
    }
  }
}

function tellBuilt({ written, kept, removed }: SiteChange, seconds: number): void {
  const site = relative(process.cwd(), out);
  if (json) {
    print(JSON.stringify({ out: site, drafts: drafts ?? false, written, kept, removed, seconds }));
    return;
  }
  const what = drafts ? `${site}, a preview with the drafts,` : site;
  const files = `${count(written)} written, ${kept.toLocaleString('en')} kept, ${removed.toLocaleString('en')} removed`;
  print(`Built ${what} in ${seconds.toFixed(1)} s: ${files}`);
}

function count(files: number): string {
  return files === 1 ? '1 file' : `${files.toLocaleString('en')} files`;
}

function previousSite(error: unknown): string {
  if (!(error instanceof NotTakenBack)) return 'the previous site is as it was';
  return 'the previous site could not be put back; the next build mends that before it begins';
}

function tellKept(error: unknown): void {
  printError(`The site was published, but what the cache needs no more was not removed: ${causeOf(error)}`);
  tellTrace(error);
}

/** A site is never built of the halves that a command left which was killed, nor beside one that is at work. */
async function buildMended(): Promise<SiteChange> {
  const mending = await lockContent('exclusive');
  await mendContent().finally(() => mending.release());
  const reading = await lockContent('shared');
  return await buildWhole().finally(() => reading.release());
}

/** The site is out by now: that its addresses could not be recorded is an error of its own. */
async function record(): Promise<void> {
  try {
    for (const line of await recordPublished(out)) (json ? printError : print)(line);
  } catch (error) {
    printError(`The site was published, but its addresses were not recorded: ${causeOf(error)}`);
    tellTrace(error);
    printError('Put this right and build again');
    process.exitCode = 1;
  }
}
