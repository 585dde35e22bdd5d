import { getCollection, getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { readManuscript } from './loading/manuscript-cache.ts';
import type { IsoDate } from './model/article.ts';
import type { ArticleView } from './model/article-view.ts';
import type { Issue } from './model/issue.ts';
import { articlesOf, indexContent, type JournalIndex, summaryOf, viewOf } from './model/journal-index.ts';
import {
  type ArticleSummary,
  type IssueSummary,
  issueSummary,
  type SectionView,
  sectionViews,
  type VolumeView,
  volumeViews,
} from './model/list-view.ts';
import type { Manuscript } from './model/manuscript.ts';
import { newestArticle } from './model/order.ts';
import type { JournalPage } from './model/page.ts';
import { articlePath, issuePath } from './model/paths.ts';
import type { SiteView } from './model/site-view.ts';

// The border between Astro and the rest: collections come in, plain objects that pages only show go out.

/** Articles that the home page and the feed hold. */
const LATEST = 20;

export interface HomeView {
  readonly site: SiteView;
  readonly currentIssue?: IssueSummary | undefined;
  readonly latest: readonly ArticleSummary[];
}

export interface IssueView {
  readonly site: SiteView;
  readonly issue: IssueSummary;
  readonly sections: readonly SectionView[];
}

/** A page for search engines: its path below the root and the day of its last change where that is known. */
export interface SitemapEntry {
  readonly path: string;
  readonly modified?: IsoDate | undefined;
}

let built: Promise<JournalIndex> | undefined;

/** Read once in a build; on every request in development, where the content changes under the server. */
function journalIndex(): Promise<JournalIndex> {
  if (import.meta.env.DEV) return readIndex();
  built ??= readIndex();
  return built;
}

async function readIndex(): Promise<JournalIndex> {
  const [articles, journal] = await Promise.all([getCollection('articles'), getEntry('journal', 'journal')]);
  if (!journal) throw new Error('The content folder has no journal.yaml that can be read');
  // Astro's store keeps no order.
  return indexContent({ ...journal.data, articles: articles.map(({ data }) => data).sort(newestArticle) });
}

export async function site(): Promise<SiteView> {
  return (await journalIndex()).site;
}

export async function home(): Promise<HomeView> {
  const index = await journalIndex();
  const [current] = index.issues;
  const latest = index.articles.slice(0, LATEST).map((article) => summaryOf(index, article));
  return { site: index.site, currentIssue: current && issueSummary(current), latest };
}

/** Every article's page with the key that changes when anything that it shows does. */
export async function articlePages(): Promise<readonly { id: string; view: ArticleView; key: string }[]> {
  const index = await journalIndex();
  return index.articles.map((article) => {
    const view = viewOf(index, article);
    return { id: article.id, view, key: keyOf(view) };
  });
}

/** The base path is part of it: links hold it. */
function keyOf(view: ArticleView): string {
  return createHash('sha256')
    .update(import.meta.env.BASE_URL)
    .update(JSON.stringify(view))
    .digest('hex');
}

/** The text of an article, read when its page is written. */
export function manuscriptOf({ article }: ArticleView): Promise<Manuscript> {
  return readManuscript(article.digest);
}

export async function volumes(): Promise<{ site: SiteView; volumes: readonly VolumeView[] }> {
  const { site, issues } = await journalIndex();
  return { site, volumes: volumeViews(issues) };
}

export async function issuePages(): Promise<readonly { issue: Issue; view: IssueView }[]> {
  const index = await journalIndex();
  return index.issues.map((issue) => {
    const articles = articlesOf(index, issue).map((article) => summaryOf(index, article));
    const sections = sectionViews(articles, index.journal.sections);
    return { issue, view: { site: index.site, issue: issueSummary(issue), sections } };
  });
}

export async function journalPages(): Promise<{ site: SiteView; pages: readonly JournalPage[] }> {
  const { site, pages } = await journalIndex();
  return { site, pages };
}

/** The latest articles for the feed. */
export async function latestArticles(): Promise<{ site: SiteView; articles: readonly ArticleView[] }> {
  const index = await journalIndex();
  return { site: index.site, articles: index.articles.slice(0, LATEST).map((article) => viewOf(index, article)) };
}

export async function sitemapEntries(): Promise<{ site: SiteView; entries: readonly SitemapEntry[] }> {
  const { site, articles, issues, pages, byId } = await journalIndex();
  const newest = articles[0]?.published;
  const entries = [
    { path: '', modified: newest },
    { path: 'issues/', modified: newest },
    ...pages.map(({ slug }) => ({ path: `${slug}/` })),
    ...issues.map((issue) => ({
      path: issuePath(issue),
      modified: lastOf(issue.articles.map((id) => byId.get(id)?.published)),
    })),
    ...articles.map(({ id, published }) => ({ path: articlePath(id), modified: published })),
  ];
  return { site, entries };
}

function lastOf(dates: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
