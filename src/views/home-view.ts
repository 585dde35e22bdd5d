import { type JournalIndex, summariesOf } from './journal-index.ts';
import { type ArticleSummary, type IssueSummary, issueSummary } from './list-view.ts';
import type { SiteView } from './site-view.ts';

/** Articles that the home page and the feed hold. */
export const latestLength = 20;

export interface HomeView {
  readonly site: SiteView;
  readonly currentIssue?: IssueSummary | undefined;
  readonly latest: readonly ArticleSummary[];
  /** How many there are of what readers browse by. */
  readonly totals: {
    readonly issues: number;
    readonly articles: number;
    readonly years: number;
    readonly authors: number;
    readonly keywords: number;
    readonly specialties: number;
  };
}

export function homeView(index: JournalIndex): HomeView {
  const { site, articles, issues, years, authors, keywords, specialties } = index;
  const [current] = issues;
  return {
    site,
    currentIssue: current && issueSummary(current),
    latest: summariesOf(index, articles.slice(0, latestLength)),
    totals: {
      issues: issues.length,
      articles: articles.length,
      years: years.size,
      authors: authors.all.length,
      keywords: keywords.all.length,
      specialties: specialties.all.length,
    },
  };
}
