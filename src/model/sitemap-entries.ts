import type { Article, IsoDate } from './article.ts';
import { articlesOf, type JournalIndex } from './journal-index.ts';
import { pagePath, paginate } from './paginate.ts';
import { articlePath, authorPath, indexPaths, issuePath, topicPath, yearPath } from './paths.ts';
import { modifiedOn } from './related.ts';
import type { TopicList } from './topics.ts';

/** A page for search engines: its path below the root and the day of its last change where that is known. */
export interface SitemapEntry {
  readonly path: string;
  readonly modified?: IsoDate | undefined;
}

/** All pages, those that matter most first. */
export function sitemapEntries(index: JournalIndex): readonly SitemapEntry[] {
  const { articles, issues, pages, years, authors, notices } = index;
  const newest = lastOf(articles);
  return [
    ...['', 'browse/', indexPaths.years].map((path) => ({ path, modified: newest })),
    ...pages.map(({ slug }) => ({ path: `${slug}/` })),
    ...articles.map((article) => ({
      path: articlePath(article.id),
      modified: modifiedOn(article, notices.get(article.id) ?? []),
    })),
    ...listPages(issues, indexPaths.issues, newest),
    ...issues.flatMap((issue) => articlePages(articlesOf(index, issue), issuePath(issue))),
    ...[...years].flatMap(([year, ofYear]) => articlePages(ofYear, yearPath(year))),
    ...topicPages(index, 'specialties', newest),
    ...topicPages(index, 'keywords', newest),
    ...indexPages(authors.all, indexPaths.authors, newest),
    ...authors.all.flatMap(({ slug, articles: theirs }) => articlePages(theirs, authorPath(slug))),
  ];
}

function topicPages(index: JournalIndex, list: TopicList, newest: IsoDate | undefined): readonly SitemapEntry[] {
  const topics = index[list].all;
  const pages = topics.flatMap(({ slug, articles }) => articlePages(articles, topicPath(list, slug)));
  return [...indexPages(topics, indexPaths[list], newest), ...pages];
}

/** An index of nothing has no page. */
function indexPages(items: readonly unknown[], list: string, modified: IsoDate | undefined): readonly SitemapEntry[] {
  return items.length === 0 ? [] : listPages(items, list, modified);
}

function articlePages(articles: readonly Article[], list: string): readonly SitemapEntry[] {
  return listPages(articles, list, lastOf(articles));
}

function listPages(items: readonly unknown[], list: string, modified: IsoDate | undefined): readonly SitemapEntry[] {
  return paginate(items, list).map(({ number }) => ({ path: pagePath(list, number), modified }));
}

function lastOf(articles: readonly Article[]): IsoDate | undefined {
  return articles
    .map(({ published }) => published)
    .sort()
    .at(-1);
}
