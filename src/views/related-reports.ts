import type { Article } from '../model/article.ts';
import { isNoticeType } from '../model/article-type.ts';
import { displayName } from '../model/contributor.ts';

/** How much sharing one thing says, before its rarity is weighed in: a work cited by two reports says most. */
const weights = { cites: 3, keyword: 2, author: 2, specialty: 0.5 } as const;

/** What more reports share says nothing of any two of them. */
const tooCommon = 200;

/** Most reports that a page names. */
const most = 3;

/** What a report can share with others, with the weight of each. */
function traitsOf({ cites, keywords, contributors, specialty }: Article): ReadonlyMap<string, number> {
  const traits = (kind: keyof typeof weights, values: readonly string[]): [string, number][] =>
    values.map((value) => [`${kind} ${value.toLowerCase()}`, weights[kind]]);
  return new Map([
    ...traits('cites', cites),
    ...traits('keyword', keywords),
    ...traits(
      'author',
      contributors.map((author) => author.orcid ?? displayName(author)),
    ),
    ...traits('specialty', specialty === undefined ? [] : [specialty]),
  ]);
}

/**
 * Finds the reports that are most like one: by the works that they cite, keywords, authors and specialty, each weighed
 * by its rarity in the journal. Corrections and their like, retracted and withdrawn reports, and those that a relation joins anyway
 * are not named.
 *
 * @param articles in the order in which equals are named
 */
export function relatedReports(
  articles: readonly Article[],
  isGone: (article: Article) => boolean,
): (article: Article) => readonly Article[] {
  const named = articles.filter((article) => !isNoticeType(article.type) && !isGone(article));
  const sharing = placesByTrait(named);
  return (article) => {
    const joined = new Set([article.id, ...article.relations.map(({ id }) => id)]);
    return [...scores(article, sharing, named.length)]
      .map(([place, score]) => ({ place, score, other: named[place] }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .flatMap(({ other }) => (other && !joined.has(other.id) ? [other] : []))
      .slice(0, most);
  };
}

/** Places in the list of the reports that have a trait. */
function placesByTrait(articles: readonly Article[]): ReadonlyMap<string, readonly number[]> {
  const traits = articles.flatMap((article, place) =>
    Array.from(traitsOf(article).keys(), (trait) => ({ trait, place })),
  );
  const sharing = Map.groupBy(traits, ({ trait }) => trait);
  return new Map([...sharing].map(([trait, all]) => [trait, all.map(({ place }) => place)]));
}

function scores(
  article: Article,
  sharing: ReadonlyMap<string, readonly number[]>,
  total: number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [trait, weight] of traitsOf(article)) {
    const places = sharing.get(trait) ?? [];
    if (places.length > tooCommon) continue;
    const score = weight * Math.log(1 + total / places.length);
    for (const place of places) found.set(place, (found.get(place) ?? 0) + score);
  }
  return found;
}
