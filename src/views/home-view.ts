import type { Article } from '../model/article.ts';
import { isNoticeType } from '../model/article-type.ts';
import type { FrontImage } from '../model/front-image.ts';
import { articlesOf, type JournalIndex, summariesOf } from './journal-index.ts';
import { type ArticleSummary, type IssueSummary, issueSummary } from './list-view.ts';
import { newestArticle } from './order.ts';
import type { SiteView } from './site-view.ts';

/** Articles that the home page and the feed hold. */
export const latestLength = 20;

/** The report with which the home page opens. */
export interface LeadReport {
  readonly article: ArticleSummary;
  readonly image?: FrontImage | undefined;
}

export interface HomeView {
  readonly site: SiteView;
  readonly currentIssue?: IssueSummary | undefined;
  readonly lead?: LeadReport | undefined;
  /** The newest articles but the one that leads. */
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
  const lead = leadArticle(index);
  const [leading] = lead ? summariesOf(index, [lead]) : [];
  const others = articles.filter((article) => article !== lead);
  return {
    site,
    currentIssue: current && issueSummary(current),
    lead: leading && { article: leading, image: lead?.frontImage },
    latest: summariesOf(index, others.slice(0, latestLength - (lead ? 1 : 0))),
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

/**
 * The newest report of the current issue that has an image; without such a one the newest that has one at all, of those
 * that the page would name, and else the newest of the issue. Notices, and what is retracted, withdrawn or doubted, never
 * lead.
 */
function leadArticle(index: JournalIndex): Article | undefined {
  const { articles, issues } = index;
  const [current] = issues;
  const ofIssue = (current ? articlesOf(index, current) : []).toSorted(newestArticle).filter(mayLead(index));
  const newest = articles.slice(0, latestLength).filter(mayLead(index));
  const hasImage = ({ frontImage }: Article): boolean => frontImage !== undefined;
  return ofIssue.find(hasImage) ?? newest.find(hasImage) ?? ofIssue[0] ?? newest[0];
}

function mayLead({ notices }: JournalIndex): (article: Article) => boolean {
  return ({ id, type, withdrawn }) => {
    const told = notices.get(id) ?? [];
    const isDoubted = told.some(({ kind }) => kind !== 'corrected' && kind !== 'commented');
    return !isNoticeType(type) && withdrawn === undefined && !isDoubted;
  };
}
