import type { Article, IsoDate } from '../model/article.ts';
import type { Texts } from './texts.ts';

/** What an article says above its title of its own fate. */
export interface OwnNotice {
  readonly label: string;
  /** Plain text. */
  readonly text: string;
  readonly kind: 'withdrawn' | 'corrected';
  readonly date: IsoDate;
  /** The number of the version that it replaced, where that is kept. */
  readonly version?: number | undefined;
}

/** The withdrawal of an article and its corrections, the newest first. */
export function ownNotices(
  { withdrawn, corrected }: Pick<Article, 'withdrawn' | 'corrected'>,
  texts: Texts,
): readonly OwnNotice[] {
  const corrections = corrected.map(({ date, change, version }): OwnNotice => {
    return { label: texts.article.corrected(texts.date(date)), text: change, kind: 'corrected', date, version };
  });
  const newestFirst = corrections.toSorted((a, b) => b.date.localeCompare(a.date));
  if (!withdrawn) return newestFirst;
  const { date, reason } = withdrawn;
  return [{ label: texts.article.withdrawn(texts.date(date)), text: reason, kind: 'withdrawn', date }, ...newestFirst];
}
