import { join } from 'node:path';
import type { Fault } from '../faults/fault.ts';
import { FaultsError, formatReport } from '../faults/report.ts';
import type { Content, SiteFile } from '../model/content.ts';
import type { PublishedFile } from '../model/manuscript.ts';
import { readJson, writeJson } from './disk-cache.ts';
import { loadContent } from './load-content.ts';
import { readManuscript } from './manuscript-cache.ts';
import { settings } from './settings.ts';

/** What the last load left for the steps that run in module instances of their own. */
interface LoadResult {
  readonly faults: readonly Fault[];
  readonly files: readonly SiteFile[];
}

const resultFile = (): string => join(settings().journalCache, 'load.json');

let underway: Promise<Content | undefined> | undefined;

/**
 * Loads the content folder once for all collections that ask at the same time.
 *
 * @returns undefined where there are errors and a development server goes on with what it had
 * @throws FaultsError where there are errors and a site is being built
 */
export function sharedContent(): Promise<Content | undefined> {
  underway ??= load().finally(() => {
    underway = undefined;
  });
  return underway;
}

async function load(): Promise<Content | undefined> {
  const { content, files: besides, faults } = await loadContent();
  const previous = await readLoadResult();
  await writeJson(resultFile(), {
    faults,
    files: content ? [...besides, ...(await articleFiles(content))] : previous.files,
  });
  if (faults.length > 0) process.stderr.write(`${formatReport(faults)}\n`);
  if (content) return content;
  if (process.env['CASEBOOK_KEEP_GOING'] === undefined) throw new FaultsError(faults);
  return undefined;
}

/** Faults and files of the last load of this journal. */
export async function readLoadResult(): Promise<LoadResult> {
  return (await readJson<LoadResult>(resultFile())) ?? { faults: [], files: [] };
}

async function articleFiles({ articles }: Content): Promise<SiteFile[]> {
  const besides = articles.map(async ({ id, digest }) => {
    const { files } = await readManuscript(digest);
    return files.map(({ name, from }: PublishedFile) => ({ path: `articles/${id}/${name}`, from }));
  });
  return (await Promise.all(besides)).flat();
}
