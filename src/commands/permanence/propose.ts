import type { Article } from '../../model/article.ts';
import { isNoticeType } from '../../model/article-type.ts';
import type { Content } from '../../model/content.ts';
import { type Permalink, shortName } from '../../model/permalinks.ts';
import { newestArticle } from '../../views/order.ts';
import { nextLike } from '../new/series.ts';

/** Where a new article is to stand, as the journal numbers its articles. */
export interface Proposal {
  readonly id: string;
  readonly doi?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
}

/**
 * The place after the newest article; its volume and issue only where they are of the year of the date.
 *
 * @param name the id where the journal does not number its articles, "first-correction"
 */
export function propose({ articles, journal, permalinks, drafts = [] }: Content, name: string, date: string): Proposal {
  const out = reports(articles.filter((article) => !drafts.includes(article.id)));
  const [newest] = out;
  const ids = [...articles.map(({ id }) => id), ...permalinks.map(({ path }) => shortName(path))];
  const isFree = isNoneOf(ids);
  const isNumbered = newest !== undefined && /\d$/.test(newest.id);
  const id = isNumbered || !isFree(name) ? nextLike(isNumbered ? newest.id : name, isFree) : name;
  const current = newest?.volume !== undefined && journal.volumes[newest.volume] === Number(date.slice(0, 4));
  return {
    id,
    doi: doiFor(id, out, [...articles, ...permalinks]),
    ...(current && { volume: newest.volume, issue: newest.issue }),
  };
}

/** What notices are about, newest first: a notice may be named after its report rather than by a number. */
function reports(articles: readonly Article[]): readonly Article[] {
  return articles.filter(({ type }) => !isNoticeType(type)).sort(newestArticle);
}

/** @param taken all that has or had a DOI */
function doiFor(id: string, out: readonly Article[], taken: readonly (Article | Permalink)[]): string | undefined {
  const newest = out.find(({ doi }) => doi !== undefined);
  if (newest?.doi === undefined) return undefined;
  const former = taken.flatMap((each) => ('formerDois' in each ? each.formerDois : []));
  const isFree = isNoneOf([...taken.map(({ doi }) => doi ?? ''), ...former]);
  const likeId = newest.doi.slice(0, -newest.id.length) + id;
  const isLikeId = newest.doi.toLowerCase().endsWith(newest.id.toLowerCase());
  return isLikeId && isFree(likeId) ? likeId : nextLike(newest.doi, isFree);
}

/** Ids and DOIs are told apart ignoring case. */
function isNoneOf(names: readonly string[]): (name: string) => boolean {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return (name) => !taken.has(name.toLowerCase());
}
