import { holdContent } from '../../content/held-content.ts';
import { articleSearch, searchContent, searchContentFile } from '../../content/search-content.ts';
import { type SharedText, sharedText } from '../../content/shared-text.ts';
import { FaultsError, formatFaults } from '../../faults/fault-list.ts';
import { printError } from '../../faults/print.ts';
import { loadWithGalleys } from '../../galleys/load-with-galleys.ts';
import type { Article } from '../../model/article.ts';
import type { Content, EarlierVersion, SiteFile } from '../../model/content.ts';
import { versionPath } from '../../model/paths.ts';
import { writeJson } from '../../store/kept-json.ts';
import { keptWriting } from '../../store/kept-writing.ts';
import { noteNeeded } from '../../store/needed-files.ts';
import { readFolderText } from '../../store/text-cache.ts';
import { decodedPath } from '../../text/escaped-path.ts';
import { renamedFiles } from '../../views/moved-files.ts';

/**
 * Loads the whole content folder, and leaves it to the pages of a build and to the steps beside them.
 *
 * @throws FaultsError where there are errors
 */
export async function loadForBuild(): Promise<void> {
  const { content, index, files, needed, faults } = await loadWithGalleys();
  if (faults.length > 0) printError(formatFaults(faults));
  if (!content || !index) throw new FaultsError(faults);
  noteNeeded('content', needed);
  holdContent(index, withFormerNames([...files, ...(await shareTexts(content))], content));
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

async function shareText(article: Article, recordOf: ReturnType<typeof articleSearch>) {
  const write = async (): Promise<SharedText> => sharedText(await readFolderText(article.digest));
  const { files, ...searched } = await keptWriting('writings/shared', article, write);
  return {
    files: files.map(({ name, ...file }) => ({ path: `articles/${article.id}/${name}`, ...file })),
    record: recordOf(article, searched),
  };
}

async function versionFiles({ article: { id, digest }, number }: EarlierVersion): Promise<SiteFile[]> {
  const { files } = await readFolderText(digest);
  return files.map(({ name, ...file }) => ({ path: decodeURI(versionPath(id, number)) + name, ...file }));
}
