import type { Article } from '../model/article.ts';
import { isNoticeType } from '../model/article-type.ts';
import { displayName } from '../model/contributor.ts';

/** How much sharing one thing says, before its rarity is weighed in: a work cited by two reports says most. */
const weights = { cites: 3, keyword: 2, author: 2, specialty: 0.5 } as const;

/** What more reports share says nothing of any two of them. */
const tooCommon = 200;

/** Places in the list of the reports that have a trait. */
type Sharing = ReadonlyMap<string, readonly number[]>;

/** Most reports that a page names. */
const most = 3;

/** What a report has in common with another one: why it is named. */
export interface Shared {
  /** Names of the authors of both. */
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly specialty?: string | undefined;
  /** How many works both cite. */
  readonly works: number;
}

/** A report that is like another one. */
export interface LikeReport {
  readonly article: Article;
  readonly shared: Shared;
}

/** Something that reports can share. */
interface Trait {
  readonly kind: keyof typeof weights;
  /** As the report writes it. */
  readonly shown: string;
}

/** What a report can share with others, by what is compared. */
function traitsOf({ cites, keywords, contributors, specialty }: Article): ReadonlyMap<string, Trait> {
  const trait = (kind: Trait['kind'], shown: string, compared = shown): [string, Trait] => [
    `${kind} ${compared.toLowerCase()}`,
    { kind, shown },
  ];
  return new Map([
    ...cites.map((work) => trait('cites', work)),
    ...keywords.map((keyword) => trait('keyword', keyword)),
    ...contributors.map((author) => trait('author', displayName(author), author.orcid)),
    ...(specialty === undefined ? [] : [trait('specialty', specialty)]),
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
): (article: Article) => readonly LikeReport[] {
  const named = articles.filter((article) => !isNoticeType(article.type) && !isGone(article));
  const sharing = placesByTrait(named);
  return (article) => {
    const joined = new Set([article.id, ...article.relations.map(({ id }) => id)]);
    return [...scores(article, sharing, named.length)]
      .map(([place, score]) => ({ place, score, other: named[place] }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .flatMap(({ other }) => (other && !joined.has(other.id) ? [other] : []))
      .slice(0, most)
      .map((other) => ({ article: other, shared: sharedBy(article, other, sharing) }));
  };
}

function placesByTrait(articles: readonly Article[]): Sharing {
  const traits = articles.flatMap((article, place) =>
    Array.from(traitsOf(article).keys(), (trait) => ({ trait, place })),
  );
  const sharing = Map.groupBy(traits, ({ trait }) => trait);
  return new Map([...sharing].map(([trait, all]) => [trait, all.map(({ place }) => place)]));
}

/** What tells of any likeness that two reports have in common, as the first writes it. */
function sharedBy(article: Article, other: Article, sharing: Sharing): Shared {
  const others = traitsOf(other);
  const common = [...traitsOf(article)].filter(([trait]) => others.has(trait) && !isTooCommon(sharing, trait));
  const shown = (kind: Trait['kind']) => common.flatMap(([, trait]) => (trait.kind === kind ? [trait.shown] : []));
  const [specialty] = shown('specialty');
  return { authors: shown('author'), keywords: shown('keyword'), specialty, works: shown('cites').length };
}

const isTooCommon = (sharing: Sharing, trait: string): boolean => (sharing.get(trait)?.length ?? 0) > tooCommon;

function scores(article: Article, sharing: Sharing, total: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [trait, { kind }] of traitsOf(article)) {
    const places = sharing.get(trait) ?? [];
    if (isTooCommon(sharing, trait)) continue;
    const score = weights[kind] * Math.log(1 + total / places.length);
    for (const place of places) found.set(place, (found.get(place) ?? 0) + score);
  }
  return found;
}
