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

/** The authors of an article, each with the place among them. */
type People = ReadonlyMap<Author, number>;

/** Finds the co-authors of each author; people who wrote the same articles together share the counting. */
export function coauthorFinder({ all, byContributor }: Authors): (author: Author) => Coauthors {
  const articles = new Set(all.flatMap((author) => author.articles));
  const people = new Map(
    Array.from(articles, (article) => {
      const authors = new Set(article.contributors.flatMap((contributor) => byContributor.get(contributor) ?? []));
      return [article, new Map(Array.from(authors, (author, place) => [author, place]))];
    }),
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

/** Counts people by article; of the largest only those who can be among the frequent, for a group can have thousands. */
function circleOf(articles: readonly People[]): Circle {
  const largest: People = articles.reduce((most, people) => (people.size > most.size ? people : most));
  const elsewhere = new Set(articles.flatMap((people) => (people === largest ? [] : [...people.keys()])));
  const inBoth = [...elsewhere]
    .filter((person) => largest.has(person))
    .sort((a, b) => (largest.get(a) ?? 0) - (largest.get(b) ?? 0));
  // One more, for one of them is the author.
  const most = mostCoauthors + 1;
  const first = firstOf(largest, elsewhere, most);
  const counted = articles.map((people) => (people === largest ? [...inBoth, ...first] : [...people.keys()]));
  const shared = new Map<Author, number>();
  for (const person of counted.flat()) shared.set(person, (shared.get(person) ?? 0) + 1);
  const frequent = [...shared].sort(([, a], [, b]) => b - a).slice(0, most);
  return { frequent, total: elsewhere.size + largest.size - inBoth.length };
}

/** The first people of an article who are not among others. */
function firstOf(people: People, others: ReadonlySet<Author>, most: number): readonly Author[] {
  const first: Author[] = [];
  for (const person of people.keys()) {
    if (first.length === most) break;
    if (!others.has(person)) first.push(person);
  }
  return first;
}

function entriesOf(coauthors: readonly (readonly [Author, number])[]): readonly IndexEntry[] {
  const namesakes = Map.groupBy(coauthors, ([{ contributor }]) => displayName(contributor));
  return coauthors.map(([{ slug, contributor, affiliations }, count]) => {
    const label = displayName(contributor);
    const note = namesakes.get(label)?.length === 1 ? undefined : affiliations[0];
    return { path: authorPath(slug), label, count, note };
  });
}
