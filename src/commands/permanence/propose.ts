import type { Article } from '../../model/article.ts';
import type { ArticleType } from '../../model/article-type.ts';
import type { Content } from '../../model/content.ts';
import { newestArticle } from '../../model/order.ts';

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
export function propose({ articles, journal }: Content, name: string, date: string): Proposal {
  const [newest] = reports(articles);
  const ids = new Set(articles.map(({ id }) => id.toLowerCase()));
  const isTaken = (id: string): boolean => ids.has(id.toLowerCase());
  const isNumbered = newest !== undefined && /\d$/.test(newest.id);
  const id = isNumbered || isTaken(name) ? next(isNumbered ? newest.id : name, isTaken) : name;
  const current = newest?.volume !== undefined && journal.volumes[newest.volume] === Number(date.slice(0, 4));
  return { id, doi: doiFor(id, articles), ...(current && { volume: newest.volume, issue: newest.issue }) };
}

/** What notices are about, newest first: a notice may be named after its report rather than by a number. */
function reports(articles: readonly Article[]): readonly Article[] {
  const notices: readonly ArticleType[] = ['correction', 'retraction', 'removal', 'expression-of-concern'];
  return articles.filter(({ type }) => !notices.includes(type)).sort(newestArticle);
}

function doiFor(id: string, articles: readonly Article[]): string | undefined {
  const newest = reports(articles).find(({ doi }) => doi !== undefined);
  if (newest?.doi === undefined) return undefined;
  if (newest.doi.toLowerCase().endsWith(newest.id.toLowerCase())) return newest.doi.slice(0, -newest.id.length) + id;
  const known = new Set(articles.map(({ doi }) => doi?.toLowerCase()));
  return next(newest.doi, (doi) => known.has(doi.toLowerCase()));
}

/** The next of a series that is free: "2020_001530" to "2020_001531", "first-correction" to "first-correction-2". */
function next(last: string, isTaken: (name: string) => boolean): string {
  const [, stem = last, digits] = /^(.*?)(\d+)$/.exec(last) ?? [];
  for (let number = digits === undefined ? 2 : Number(digits) + 1; ; number++) {
    const name = digits === undefined ? `${stem}-${number}` : stem + String(number).padStart(digits.length, '0');
    if (!isTaken(name)) return name;
  }
}
