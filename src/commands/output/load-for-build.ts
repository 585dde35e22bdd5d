import { holdContent } from '../../content/held-content.ts';
import { FaultsError, formatFaults } from '../../faults/fault-list.ts';
import { printError } from '../../faults/print.ts';
import { loadWithGalleys } from '../../galleys/load-with-galleys.ts';
import type { Article } from '../../model/article.ts';
import type { Content, Loaded, SiteFile } from '../../model/content.ts';
import { versionPath } from '../../model/paths.ts';
import { noteNeeded } from '../../store/needed-files.ts';
import { decodedPath } from '../../text/escaped-path.ts';
import { renamedFiles } from '../../views/moved-files.ts';

/**
 * Loads the whole content folder, and leaves it to the pages of a build and to the steps beside them.
 *
 * @throws FaultsError where there are errors
 */
export async function loadForBuild(): Promise<void> {
  const { content, index, files, filesOf, needed, faults } = await loadWithGalleys();
  if (faults.length > 0) printError(formatFaults(faults));
  if (!content || !index) throw new FaultsError(faults);
  noteNeeded('content', needed);
  holdContent(index, withFormerNames([...files, ...besidePages(content, filesOf)], content));
}

/** What is published beside the pages of articles and of their earlier versions. */
function besidePages({ articles, versions }: Content, filesOf: Loaded['filesOf']): readonly SiteFile[] {
  const placed = (path: string, article: Article): SiteFile[] =>
    filesOf(article).map(({ name, ...file }) => ({ path: path + name, ...file }));
  return [
    ...articles.flatMap((article) => placed(`articles/${article.id}/`, article)),
    ...versions.flatMap(({ article, number }) => placed(decodeURI(versionPath(article.id, number)), article)),
  ];
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
