import { absoluteUrl, versionPath } from './model/paths.ts';
import { journalIndex, keyOf } from './page-data.ts';
import { decodedPath } from './text/escaped-path.ts';
import { viewOf } from './views/journal-index.ts';
import { renamedFiles } from './views/moved-files.ts';

// Pages that stay because their addresses were published: earlier versions, and what stands where a page has moved or was withdrawn.

/** The page of every earlier version, as getStaticPaths gives it. */
export function versionPages() {
  const index = journalIndex();
  return index.versions.map(({ article, number }) => {
    const url = absoluteUrl(index.site, versionPath(article.id, number));
    const view = { ...viewOf(index, article), url, galleys: [] };
    /** Title of the article as it is now. */
    const current = index.byId.get(article.id)?.title ?? article.title;
    const props = { view, number, current };
    return { params: { id: article.id, number: String(number) }, props, cacheKey: keyOf(props) };
  });
}

/** The addresses whose pages have moved or were withdrawn, as getStaticPaths gives them. */
export function formerPages() {
  const { site, permalinks } = journalIndex();
  const copied = new Set(renamedFiles(permalinks).map(({ from }) => from));
  const former = permalinks.filter(
    ({ path, to, withdrawn }) => (to !== undefined || withdrawn !== undefined) && !copied.has(path),
  );
  const titles = new Map(permalinks.map(({ path, title }) => [path, title]));
  return former.map((permalink) => {
    /** Title of the page that the address leads to. */
    const target = titles.get(permalink.to ?? '');
    const props = { site, permalink, target };
    return { params: { former: decodedPath(permalink.path).replace(/\/$/, '') }, props, cacheKey: keyOf(props) };
  });
}
