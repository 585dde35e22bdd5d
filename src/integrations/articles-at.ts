import type { Article } from '../model/article.ts';
import type { JournalIndex } from '../views/journal-index.ts';

/** The article that a page or a file belongs to, and its earlier versions. @param path below the root of the site, decoded */
export function articlesAt(path: string, { byId, versions }: JournalIndex): Article[] {
  const article = byId.get(/^articles\/([^/]+)/.exec(path)?.[1] ?? '');
  if (!article) return [];
  return [article, ...versions.map((each) => each.article).filter(({ id }) => id === article.id)];
}
