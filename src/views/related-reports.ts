import type { Article } from '../model/article.ts';
import { isNoticeType } from '../model/article-type.ts';
import { displayName } from '../model/contributor.ts';

/** How much sharing one thing says, before its rarity is weighed in: a work cited by two reports says most. */
const weights = { cites: 3, keyword: 2, author: 2, specialty: 0.5 } as const;

/** What more reports share says nothing of any two of them. */
const tooCommon = 200;

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

/** A trait of a report, and the places in the list of those that have it. */
interface SharedTrait extends Trait {
  readonly places: readonly number[];
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
  let lists: ReturnType<typeof listsOf> | undefined;
  return (article) => {
    // Not every load of a journal shows a report.
    lists ??= listsOf(articles.filter((each) => !isNoticeType(each.type) && !isGone(each)));
    const { named, traits, places, scores } = lists;
    const own = (traits.get(article) ?? sharedTraits(article, places)).filter(tells);
    const joined = new Set([article.id, ...article.relations.map(({ id }) => id)]);
    const found = scored(own, scores);
    const best = highest(found, scores, (place) => !joined.has(named[place]?.id ?? ''));
    for (const place of found) scores[place] = 0;
    return best.flatMap((place) => {
      const other = named[place];
      return other ? [{ article: other, shared: sharedBy(own, place) }] : [];
    });
  };
}

/** What is looked up of the reports that may be named. */
function listsOf(named: readonly Article[]) {
  const traits = new Map<Article, readonly SharedTrait[]>();
  const places = new Map<string, number[]>();
  for (const [place, article] of named.entries()) traits.set(article, sharedTraits(article, places, place));
  return { named, traits, places, scores: new Float64Array(named.length) };
}

/** The traits of a report; where it has a place in the list, that is noted with each. */
function sharedTraits(article: Article, known: Map<string, number[]>, place?: number): readonly SharedTrait[] {
  return [...traitsOf(article)].map(([compared, trait]) => {
    const places = known.get(compared) ?? [];
    if (place !== undefined) known.set(compared, places);
    if (place !== undefined) places.push(place);
    return { ...trait, places };
  });
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

const tells = ({ places }: SharedTrait): boolean => places.length > 0 && places.length <= tooCommon;

/** Adds up how like each report is. @param scores all of them 0 @returns the places of those that are like at all */
function scored(traits: readonly SharedTrait[], scores: Float64Array): readonly number[] {
  const found: number[] = [];
  for (const { kind, places } of traits) {
    const score = weights[kind] * Math.log(1 + scores.length / places.length);
    for (const place of places) {
      if (scores[place] === 0) found.push(place);
      scores[place] = (scores[place] ?? 0) + score;
    }
  }
  return found;
}

/** The places of the highest scores, the highest first, and of equals the first in the list. */
function highest(found: readonly number[], scores: Float64Array, mayBe: (place: number) => boolean): readonly number[] {
  const isBefore = (a: number, b: number): boolean => {
    const [one = 0, other = 0] = [scores[a], scores[b]];
    return one > other || (one === other && a < b);
  };
  const best: number[] = [];
  for (const place of found) {
    const last = best[most - 1];
    if ((last !== undefined && !isBefore(place, last)) || !mayBe(place)) continue;
    const at = best.findIndex((other) => isBefore(place, other));
    best.splice(at === -1 ? best.length : at, 0, place);
    best.length = Math.min(best.length, most);
  }
  return best;
}

/** What tells of any likeness that a report has in common with the one at a place, as the first writes it. */
function sharedBy(traits: readonly SharedTrait[], place: number): Shared {
  const common = traits.filter(({ places }) => places.includes(place));
  const shown = (kind: Trait['kind']) => common.flatMap((trait) => (trait.kind === kind ? [trait.shown] : []));
  const [specialty] = shown('specialty');
  return { authors: shown('author'), keywords: shown('keyword'), specialty, works: shown('cites').length };
}
