import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault, fileStart, SourceText } from '../faults/fault.ts';
import type { PdfProblem } from '../galleys/pdf/render-pdf.ts';
import { type GalleyView, galleyView } from '../model/article-view.ts';
import type { SiteFile } from '../model/content.ts';
import { type GalleyKind, type GalleySizes, galleyName } from '../model/galleys.ts';
import { type JournalIndex, viewOf } from '../model/journal-index.ts';
import { cachedGalley, type GalleyOutcome, galleyCache } from './make-galley.ts';
import { settings, shownPath } from './settings.ts';
import { patience, runInWorkers } from './worker-pool.ts';

/** All galleys of a journal: the files to publish, their sizes by article, and what kept others from being made. */
export interface MadeGalleys {
  readonly files: readonly SiteFile[];
  readonly sizes: Readonly<Record<string, GalleySizes>>;
  readonly faults: readonly Fault[];
}

export interface GalleyJob {
  readonly kind: GalleyKind;
  readonly view: GalleyView;
}

/** What comes of a job; a failure is one of Casebook itself. */
export type GalleyAnswer = GalleyOutcome | { readonly failure: string };

/**
 * Makes every galley that is not in the cache yet; those that nobody needs any more are removed.
 *
 * @param sound ids of the articles whose galleys are made while others have errors; all that are in the cache stay then
 */
export async function makeGalleys(
  index: JournalIndex,
  kinds: readonly GalleyKind[],
  sound?: ReadonlySet<string>,
): Promise<MadeGalleys> {
  const jobs = index.articles.flatMap((article) => {
    if (sound && !sound.has(article.id)) return [];
    const view = galleyView(viewOf(index, article));
    const own = kinds.filter((kind) => kind !== 'pdf' || article.pdf === undefined);
    return own.map((kind): GalleyJob => ({ kind, view }));
  });
  const answers = await answersOf(jobs);
  const files: SiteFile[] = [];
  const faults: Fault[] = [];
  const sizes: Record<string, GalleySizes> = {};
  for (const [at, answer] of answers.entries()) {
    const { kind, view } = jobs[at] as GalleyJob;
    const { article } = view;
    if ('problems' in answer) faults.push(...(await pdfFaults(article.id, answer.problems)));
    else if ('failure' in answer) faults.push(failureFault(article.id, kind, answer.failure));
    else {
      files.push({ path: `articles/${article.id}/${galleyName(article, kind)}`, from: answer.from });
      sizes[article.id] = { ...sizes[article.id], [kind]: answer.bytes };
    }
  }
  if (!sound) await removeOthers(new Set(files.map(({ from }) => from)));
  return { files, sizes, faults };
}

async function answersOf(jobs: readonly GalleyJob[]): Promise<GalleyAnswer[]> {
  const cached = await Promise.all(jobs.map(({ kind, view }) => cachedGalley(kind, view)));
  const missing = jobs.filter((_, at) => cached[at] === undefined);
  const stopped = (): GalleyAnswer => ({ failure: `it took more than ${patience} seconds` });
  const workers = { module: join(import.meta.dirname, 'galley-worker.ts'), jobsEach: 20, stopped };
  const made = (await runInWorkers<GalleyJob, GalleyAnswer>(workers, missing)).values();
  return cached.map((galley) => galley ?? (made.next().value as GalleyAnswer));
}

const folderOf = (id: string): string => join(settings().content, 'articles', id);

/** Why an article has no PDF, at the character that keeps it from having one. */
export async function pdfFaults(id: string, problems: readonly PdfProblem[]): Promise<Fault[]> {
  const texts = await textsOf(folderOf(id));
  return problems.map(({ message, character }) => {
    const found = character === undefined ? undefined : texts.find(({ text }) => text.includes(character));
    const position = found && character !== undefined ? found.position(found.text.indexOf(character)) : fileStart;
    const path = found?.path ?? shownPath(join(folderOf(id), 'article.md'));
    return fault('pdf', path, position, `The PDF cannot be made: ${message}`);
  });
}

function failureFault(id: string, kind: GalleyKind, failure: string): Fault {
  const path = shownPath(join(folderOf(id), 'article.md'));
  const message = `Casebook failed to make ${galleyName({ id }, kind)} (${failure}); please tell its developers and send them the folder`;
  return fault('internal-error', path, fileStart, message);
}

/** The report without its comments, which nobody sees, and then the references beside it. */
async function textsOf(folder: string): Promise<SourceText[]> {
  const names = (await readdir(folder)).filter((name) => /\.(?:bib|ris|nbib|json|ya?ml)$/i.test(name));
  return Promise.all(
    ['article.md', ...names].map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      const seen = text.replace(/<!--.*?(?:-->|$)/gs, (comment) => comment.replace(/[^\n]/g, ' '));
      return new SourceText(shownPath(join(folder, name)), seen);
    }),
  );
}

/** Earlier galleys may hold text that was withdrawn. What another command is writing has a name with a dot. */
async function removeOthers(needed: ReadonlySet<string>): Promise<void> {
  const names = (await readdir(galleyCache()).catch(() => [])).filter((name) => !name.startsWith('.'));
  const others = names.map((name) => join(galleyCache(), name)).filter((file) => !needed.has(file));
  await Promise.all(others.map((file) => rm(file, { force: true })));
}
