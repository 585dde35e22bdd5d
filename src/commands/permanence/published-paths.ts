import { loadContent } from '../../content/load-content.ts';
import { promisedBy } from '../../content/permanence/promised.ts';
import { indexPaths } from '../../model/paths.ts';
import { articleAbove } from '../../model/permalinks.ts';

/** Whether what is at a path is known only once the text of articles was read: a list, a file, an earlier version. */
export function isReadFromText(path: string): boolean {
  const { issues, ...lists } = indexPaths;
  return (
    articleAbove(path) !== undefined || Object.values(lists).some((list) => path !== list && path.startsWith(list))
  );
}

/** The paths of all that the journal publishes, as far as its articles have no errors. */
export async function publishedPaths(): Promise<ReadonlySet<string>> {
  const { content, known } = await loadContent();
  const whole = content ?? known?.content;
  return new Set(whole ? promisedBy(whole).map(({ path }) => path) : []);
}
