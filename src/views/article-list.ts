import type { Article } from '../model/article.ts';
import { type Contributor, displayName } from '../model/contributor.ts';
import { authorPath, type PageLink, type TopicList, topicPath, yearPath } from '../model/paths.ts';
import type { Author } from './authors.ts';
import { type Coauthors, coauthorFinder } from './coauthors.ts';
import { type JournalIndex, summariesOf } from './journal-index.ts';
import type { ArticleSummary } from './list-view.ts';
import { manifestLinks } from './manifest.ts';
import { type Onward, onwardFrom } from './onward.ts';
import { type ListPage, paginate } from './paginate.ts';
import type { SiteView } from './site-view.ts';

/** A page of the articles that have something in common. */
export interface ArticleListView {
  readonly site: SiteView;
  /** Its own part of the URL. */
  readonly slug: string;
  readonly title: string;
  /** Articles of the whole list. */
  readonly total: number;
  readonly page: ListPage<ArticleSummary>;
  /** Where there is one article only. */
  readonly onward?: Onward | undefined;
}

/** A page of the articles of an author. */
export interface AuthorView extends ArticleListView, Pick<Author, 'orcid' | 'affiliations'> {
  readonly kind: Contributor['kind'];
  readonly coauthors: Coauthors;
}

/** A page of the articles of a keyword or a specialty. */
export interface TopicView extends ArticleListView {
  readonly list: TopicList;
  readonly language: string;
}

/** A page of the articles of a year. */
export interface YearView extends ArticleListView {
  readonly years: readonly PageLink[];
  /** What networks of libraries may collect of the year. */
  readonly manifests: readonly PageLink[];
}

export function authorViews(index: JournalIndex): readonly AuthorView[] {
  const coauthorsOf = coauthorFinder(index.authors);
  return index.authors.all.flatMap((author) => {
    const { slug, contributor, orcid, affiliations, articles } = author;
    const coauthors = coauthorsOf(author);
    const views = listViews(index, slug, displayName(contributor), articles, authorPath(slug));
    return views.map((view) => ({ ...view, kind: contributor.kind, orcid, affiliations, coauthors }));
  });
}

export function topicViews(index: JournalIndex, list: TopicList): readonly TopicView[] {
  return index[list].all.flatMap(({ slug, label, language, articles }) => {
    const views = listViews(index, slug, label, articles, topicPath(list, slug));
    return views.map((view) => ({ ...view, list, language }));
  });
}

export function yearViews(index: JournalIndex): readonly YearView[] {
  const years = [...index.years.keys()].map((year) => ({ path: yearPath(year), label: year }));
  return [...index.years].flatMap(([year, articles]) =>
    listViews(index, year, year, articles, yearPath(year)).map((view) => ({
      ...view,
      years,
      manifests: manifestLinks(index.journal, year),
    })),
  );
}

function listViews(
  index: JournalIndex,
  slug: string,
  title: string,
  articles: readonly Article[],
  path: string,
): readonly ArticleListView[] {
  const [article, second] = articles;
  const onward = article && !second ? onwardFrom(index, article, path) : undefined;
  return paginate(articles, path).map((page) => ({
    site: index.site,
    slug,
    title,
    total: articles.length,
    page: { ...page, items: summariesOf(index, page.items) },
    onward,
  }));
}
