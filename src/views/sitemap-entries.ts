import type { Article, IsoDate } from '../model/article.ts';
import { articlePath, authorPath, indexPaths, issuePath, type TopicList, topicPath, yearPath } from '../model/paths.ts';
import { articlesOf, type JournalIndex } from './journal-index.ts';
import { pagePath, paginate } from './paginate.ts';
import { modifiedOn } from './related.ts';

/** A page for search engines: its path below the root and the day of its last change where that is known. */
export interface SitemapEntry {
  readonly path: string;
  readonly modified?: IsoDate | undefined;
}

const topicLists: readonly TopicList[] = ['specialties', 'keywords'];

/** All pages, those that matter most first. */
export function sitemapEntries(index: JournalIndex): readonly SitemapEntry[] {
  const { articles, issues, pages, years, authors, notices } = index;
  const modified = (article: Article) => modifiedOn(article, notices.get(article.id) ?? []);
  const newest = lastOf(articles.map(modified));
  const articlePages = (of: readonly Article[], list: string) => listPages(of, list, lastOf(of.map(modified)));
  return [
    ...['', 'browse/', indexPaths.years].map((path) => ({ path, modified: newest })),
    ...pages.map(({ slug }) => ({ path: `${slug}/` })),
    ...articles.map((article) => ({ path: articlePath(article.id), modified: modified(article) })),
    ...listPages(issues, indexPaths.issues, newest),
    ...issues.flatMap((issue) => articlePages(articlesOf(index, issue), issuePath(issue))),
    ...[...years].flatMap(([year, ofYear]) => articlePages(ofYear, yearPath(year))),
    ...topicLists.flatMap((list) => [
      ...indexPages(index[list].all, indexPaths[list], newest),
      ...index[list].all.flatMap(({ slug, articles: about }) => articlePages(about, topicPath(list, slug))),
    ]),
    ...indexPages(authors.all, indexPaths.authors, newest),
    ...authors.all.flatMap(({ slug, articles: theirs }) => articlePages(theirs, authorPath(slug))),
  ];
}

/** An index of nothing has no page. */
function indexPages(items: readonly unknown[], list: string, modified: IsoDate | undefined): readonly SitemapEntry[] {
  return items.length === 0 ? [] : listPages(items, list, modified);
}

function listPages(items: readonly unknown[], list: string, modified: IsoDate | undefined): readonly SitemapEntry[] {
  return paginate(items, list).map(({ number }) => ({ path: pagePath(list, number), modified }));
}

function lastOf(days: readonly IsoDate[]): IsoDate | undefined {
  return days.toSorted().at(-1);
}
