import { join } from 'node:path';
import type { Fault } from '../faults/fault.ts';
import { FaultsError, formatReport } from '../faults/report.ts';
import type { Article } from '../model/article.ts';
import type { Content, EarlierVersion, Loaded, SiteFile } from '../model/content.ts';
import { versionPath } from '../model/paths.ts';
import type { SearchRecord } from '../model/search-record.ts';
import { readJson, writeJson } from './disk-cache.ts';
import { writeLastContent } from './last-content.ts';
import { loadContent } from './load-content.ts';
import { loadWithGalleys } from './load-with-galleys.ts';
import { readManuscript } from './manuscript-cache.ts';
import { articleSearch, searchContent, searchContentFile } from './search-content.ts';
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
  const { content, files, faults } = await loadWithFiles();
  const previous = await readLoadResult();
  if (content) await writeLastContent(content);
  await writeJson(resultFile(), { faults, files: content ? files : previous.files });
  if (faults.length > 0) process.stderr.write(`${formatReport(faults)}\n`);
  if (content) return content;
  if (building()) throw new FaultsError(faults);
  return undefined;
}

const building = (): boolean => process.env['CASEBOOK_KEEP_GOING'] === undefined;

/** The content with everything that is published beside its pages. A development server makes galleys when asked. */
async function loadWithFiles(): Promise<Loaded> {
  const { content, files, faults } = building() ? await loadWithGalleys() : await loadContent();
  if (!content) return { files, faults };
  return { content, files: [...files, ...(await shareTexts(content))], faults };
}

/** Faults and files of the last load of this journal. */
export async function readLoadResult(): Promise<LoadResult> {
  return (await readJson<LoadResult>(resultFile())) ?? { faults: [], files: [] };
}

/** Each text is read once for what the steps after the pages need of it: the files beside it, and what is searched. */
async function shareTexts(content: Content): Promise<SiteFile[]> {
  const recordOf = articleSearch(content);
  const shared = await Promise.all(content.articles.map((article) => shareText(article, recordOf)));
  const records = shared.map(({ record }) => record);
  await writeJson(searchContentFile(), searchContent(content, records));
  const earlier = await Promise.all(content.versions.map(versionFiles));
  return [...shared.flatMap(({ files }) => files), ...earlier.flat()];
}

async function shareText(article: Article, recordOf: (article: Article, text: string) => SearchRecord) {
  const { files, text } = await readManuscript(article.digest);
  return {
    files: files.map(({ name, from }) => ({ path: `articles/${article.id}/${name}`, from })),
    record: recordOf(article, text),
  };
}

async function versionFiles({ article: { id, digest }, number }: EarlierVersion): Promise<SiteFile[]> {
  const { files } = await readManuscript(digest);
  return files.map(({ name, from }) => ({ path: decodeURI(versionPath(id, number)) + name, from }));
}
