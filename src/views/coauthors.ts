import { displayName } from '../model/contributor.ts';
import { authorPath } from '../model/paths.ts';
import type { Author, Authors } from './authors.ts';
import type { IndexEntry } from './index-view.ts';

/** Most co-authors that a page names: a group can have hundreds. */
const mostCoauthors = 60;

/** Those with whom an author wrote. */
export interface Coauthors {
  /** The most frequent first, with the number of articles that they share. */
  readonly named: readonly IndexEntry[];
  /** How many there are beside them. */
  readonly others: number;
}

/** The people of some articles, the most frequent first; of many no more than a page needs. */
interface Circle {
  readonly frequent: readonly (readonly [Author, number])[];
  readonly total: number;
}

/** Finds the co-authors of each author; people who wrote the same articles together share the counting. */
export function coauthorFinder({ all, byContributor }: Authors): (author: Author) => Coauthors {
  const articles = new Set(all.flatMap((author) => author.articles));
  const people = new Map(
    Array.from(articles, (article) => [
      article,
      new Set(article.contributors.flatMap((contributor) => byContributor.get(contributor) ?? [])),
    ]),
  );
  const circles = new Map<string, Circle>();
  return (author) => {
    const key = JSON.stringify(author.articles.map(({ id }) => id));
    const circle = circles.get(key) ?? circleOf(author.articles.flatMap((article) => people.get(article) ?? []));
    circles.set(key, circle);
    const others = circle.frequent.filter(([other]) => other !== author).slice(0, mostCoauthors);
    return { named: entriesOf(others), others: circle.total - 1 - others.length };
  };
}

function circleOf(articles: readonly ReadonlySet<Author>[]): Circle {
  const shared = new Map<Author, number>();
  for (const people of articles) {
    for (const person of people) shared.set(person, (shared.get(person) ?? 0) + 1);
  }
  // One more, for one of them is the author.
  const frequent = [...shared].sort(([, a], [, b]) => b - a).slice(0, mostCoauthors + 1);
  return { frequent, total: shared.size };
}

function entriesOf(coauthors: readonly (readonly [Author, number])[]): readonly IndexEntry[] {
  const namesakes = Map.groupBy(coauthors, ([{ contributor }]) => displayName(contributor));
  return coauthors.map(([{ slug, contributor, affiliations }, count]) => {
    const label = displayName(contributor);
    const note = namesakes.get(label)?.length === 1 ? undefined : affiliations[0];
    return { path: authorPath(slug), label, count, note };
  });
}
