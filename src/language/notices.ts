import type { Article, IsoDate } from '../model/article.ts';
import type { Notice } from '../views/related.ts';
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
  /** The article that told of the same correction on the same day. */
  readonly announced?: Notice | undefined;
}

/** What stands above the title: the fate of the article, and what other articles say of it besides. */
export interface ShownNotices {
  readonly own: readonly OwnNotice[];
  readonly others: readonly Notice[];
}

/** The withdrawal of an article and its corrections, the newest first; a correction that an article announced is one. */
export function shownNotices(
  { withdrawn, corrected }: Pick<Article, 'withdrawn' | 'corrected'>,
  notices: readonly Notice[],
  texts: Texts,
): ShownNotices {
  const others = [...notices];
  const corrections = corrected.map(({ date, change, version }): OwnNotice => {
    const at = others.findIndex(({ kind, published }) => kind === 'corrected' && published === date);
    const [announced] = at < 0 ? [] : others.splice(at, 1);
    const label = texts.article.corrected(texts.date(date));
    return { label, text: change, kind: 'corrected', date, version, announced };
  });
  const newestFirst = corrections.toSorted((a, b) => b.date.localeCompare(a.date));
  if (!withdrawn) return { own: newestFirst, others };
  const { date, reason } = withdrawn;
  const label = texts.article.withdrawn(texts.date(date));
  return { own: [{ label, text: reason, kind: 'withdrawn', date }, ...newestFirst], others };
}
