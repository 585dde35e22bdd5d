import { displayName } from '../model/contributor.ts';
import { authorPath } from '../model/paths.ts';
import type { Author, Authors } from './authors.ts';
import type { IndexEntry } from './index-view.ts';

/** Most co-authors that a page names: a group can have hundreds. */
const mostCoauthors = 60;

/** Those with whom an author wrote, the most frequent first, with the number of articles that they share. */
export function coauthorsOf({ byContributor }: Authors, author: Author): readonly IndexEntry[] {
  const shared = new Map<Author, number>();
  for (const { contributors } of author.articles) {
    const others = new Set(contributors.flatMap((contributor) => byContributor.get(contributor) ?? []));
    others.delete(author);
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const named = [...shared].sort(([, a], [, b]) => b - a).slice(0, mostCoauthors);
  const namesakes = Map.groupBy(named, ([{ contributor }]) => displayName(contributor));
  return named.map(([{ slug, contributor, affiliations }, count]) => {
    const label = displayName(contributor);
    const note = namesakes.get(label)?.length === 1 ? undefined : affiliations[0];
    return { path: authorPath(slug), label, count, note };
  });
}
