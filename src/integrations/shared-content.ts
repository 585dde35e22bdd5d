import { join } from 'node:path';
import { writeLastContent } from '../content/last-content.ts';
import { articleSearch, searchContent, searchContentFile } from '../content/search-content.ts';
import { printError } from '../faults/print.ts';
import { FaultsError, formatReport } from '../faults/report.ts';
import { loadWithGalleys } from '../galleys/load-with-galleys.ts';
import type { Article } from '../model/article.ts';
import type { Content, EarlierVersion, SiteFile } from '../model/content.ts';
import { versionPath } from '../model/paths.ts';
import type { PublishedFile } from '../model/published-file.ts';
import type { SearchRecord } from '../model/search-record.ts';
import { settings } from '../settings/settings.ts';
import { readJson, writeJson } from '../store/kept-json.ts';
import { keptWriting } from '../store/kept-writing.ts';
import { noteNeeded } from '../store/needed-files.ts';
import { readFolderText } from '../store/text-cache.ts';
import { decodedPath } from '../text/escaped-path.ts';
import { writeText } from '../tree/text/write-text.ts';
import { renamedFiles } from '../views/moved-files.ts';

const filesFile = (): string => join(settings().lastRun, 'files.json');

let underway: Promise<Content> | undefined;

/**
 * Loads the content folder of a build once for all collections that ask at the same time.
 *
 * @throws FaultsError where there are errors
 */
export function sharedContent(): Promise<Content> {
  underway ??= load().finally(() => {
    underway = undefined;
  });
  return underway;
}

async function load(): Promise<Content> {
  const { content, files, needed, faults } = await loadWithGalleys();
  if (faults.length > 0) printError(formatReport(faults));
  if (!content) throw new FaultsError(faults);
  await writeLastContent(content);
  await noteNeeded('content', needed);
  await writeJson(filesFile(), withFormerNames([...files, ...(await shareTexts(content))], content));
  return content;
}

/** What the last load of this journal left to be put beside the pages, by steps that run in module instances of their own. */
export async function readSiteFiles(): Promise<readonly SiteFile[]> {
  return (await readJson<readonly SiteFile[]>(filesFile())) ?? [];
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

/** A file that has another name now is found under its old one, too. */
function withFormerNames(files: readonly SiteFile[], { permalinks }: Content): readonly SiteFile[] {
  const places = new Map(files.map((file) => [file.path, file]));
  const former = renamedFiles(permalinks).flatMap(({ from, to }) => {
    const place = places.get(decodedPath(to));
    return place === undefined ? [] : [{ ...place, path: decodedPath(from) }];
  });
  return [...files, ...former];
}

async function shareText(article: Article, recordOf: (article: Article, text: string) => SearchRecord) {
  const { files, text } = await keptWriting('shared', article.digest, () => sharedOf(article));
  return {
    files: files.map(({ name, ...file }) => ({ path: `articles/${article.id}/${name}`, ...file })),
    record: recordOf(article, text),
  };
}

async function sharedOf({ digest }: Article): Promise<{ files: readonly PublishedFile[]; text: string }> {
  const { files, learningPoints, body } = await readFolderText(digest);
  return { files, text: writeText([...learningPoints, ...body]) };
}

async function versionFiles({ article: { id, digest }, number }: EarlierVersion): Promise<SiteFile[]> {
  const { files } = await readFolderText(digest);
  return files.map(({ name, ...file }) => ({ path: decodeURI(versionPath(id, number)) + name, ...file }));
}
