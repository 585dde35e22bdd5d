import type { Article, IsoDate } from '../model/article.ts';
import type { Galley } from '../model/galley.ts';
import type { Issue } from '../model/issue.ts';
import { type License, licenseOf } from '../model/license.ts';
import { absoluteUrl, articlePath, doiUrl, issuePath, type PageLink } from '../model/paths.ts';
import type { Usage } from '../model/usage.ts';
import { excerpt } from '../text/excerpt.ts';
import type { ArticleSummary } from './list-view.ts';
import { isRetracted, modifiedOn, type Notice, type Related } from './related.ts';
import type { Shared } from './related-reports.ts';
import type { SiteView } from './site-view.ts';

/** Length of a page's description in its head, in characters. */
const descriptionLength = 300;

/** Paths of the lists that an article stands in. */
export interface ArticleLists {
  /** The pages of its contributors, in their order; none of somebody whom only an earlier version names. */
  readonly authors: readonly (string | undefined)[];
  /** The pages of its keywords, in their order; likewise. */
  readonly keywords: readonly (string | undefined)[];
  readonly specialty?: string | undefined;
  readonly year: PageLink;
}

/** The article before or after one in its issue. */
export type Neighbour = Pick<ArticleSummary, 'path' | 'title' | 'language' | 'retracted' | 'withdrawn' | 'draft'>;

/** A report of the journal that is like another one, and why. */
export interface RelatedReport extends ArticleSummary {
  readonly shared: Shared;
}

/**
 * All that an article's page shows but for its text, which the article's digest names. Plain JSON: the hash of it is
 * the key under which a build keeps the page.
 */
export interface ArticleView {
  readonly site: SiteView;
  readonly article: Article;
  readonly url: string;
  readonly description: string;
  readonly doiUrl?: string | undefined;
  readonly license: License;
  /** The year that citations print: that of its volume, and only without one that of its publication. */
  readonly year: number;
  /** The day of the last change: of its publication, correction or withdrawal, or of the newest notice about it. */
  readonly modified: IsoDate;
  readonly retracted: boolean;
  /** Whether the article is not out yet; only in a preview. */
  readonly draft: boolean;
  /** Whether there is no more of it than its record. */
  readonly withdrawn: boolean;
  readonly notices: readonly Notice[];
  readonly related: readonly Related[];
  /** Reports of the journal that are like this one. */
  readonly reports: readonly RelatedReport[];
  readonly issue?: PageLink | undefined;
  readonly lists: ArticleLists;
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
  readonly usage?: Usage | undefined;
  /** Its renderings beside the page. */
  readonly galleys: readonly Galley[];
}

/** What an article's page shows from outside the article. */
export interface ArticleSurroundings
  extends Pick<ArticleView, 'site' | 'year' | 'draft' | 'notices' | 'related' | 'reports' | 'lists' | 'galleys'>,
    Pick<ArticleView, 'previous' | 'next' | 'usage'> {
  readonly issue?: Issue | undefined;
}

export function articleView(article: Article, surroundings: ArticleSurroundings): ArticleView {
  const { site, notices, issue } = surroundings;
  return {
    ...surroundings,
    article,
    url: absoluteUrl(site, articlePath(article.id)),
    description: excerpt(article.abstract ?? article.title.text, descriptionLength),
    doiUrl: article.doi === undefined ? undefined : doiUrl(article.doi),
    license: licenseOf(article.license),
    modified: modifiedOn(article, notices),
    retracted: isRetracted(notices),
    withdrawn: article.withdrawn !== undefined,
    issue: issue && { path: issuePath(issue), label: issue.label },
  };
}
