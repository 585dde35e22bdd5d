import type { IsoDate } from '../../model/article.ts';
import { firstDay } from '../../model/partial-date.ts';
import type { ArticleView } from '../../views/article-view.ts';
import type { SiteView } from '../../views/site-view.ts';

/** A list of articles as a feed. */
export interface Feed {
  readonly site: SiteView;
  readonly title: string;
  readonly description?: string | undefined;
  /** Path of the list, empty for the whole journal. */
  readonly list: string;
  /** Of the journal and its keywords the newest first, of an issue in order of printing. */
  readonly articles: readonly ArticleView[];
}

/** A day as an instant (RFC 3339): its first second in UTC. */
export const instant = (date: IsoDate): string => `${firstDay(date)}T00:00:00Z`;

/** The day on which the feed changed last. */
export function lastChange({ articles }: Feed): IsoDate {
  const days = articles.map(({ modified }) => modified).sort();
  return days.at(-1) ?? '1970-01-01';
}
