import type { Article } from '../model/article.ts';
import { displayName } from '../model/contributor.ts';
import { authorPath, type PageLink, type TopicList, topicPath, yearPath } from '../model/paths.ts';
import type { Author } from './authors.ts';
import { type JournalIndex, summariesOf } from './journal-index.ts';
import type { ArticleSummary } from './list-view.ts';
import { manifestLinks } from './manifest.ts';
import { type ListPage, paginate } from './paginate.ts';
import type { SiteView } from './site-view.ts';
import type { Topic } from './topics.ts';

/** A page of the articles that have something in common. */
export interface ArticleListView {
  readonly site: SiteView;
  /** Its own part of the URL. */
  readonly slug: string;
  readonly title: string;
  /** Articles of the whole list. */
  readonly total: number;
  readonly page: ListPage<ArticleSummary>;
}

/** A page of the articles of an author. */
export interface AuthorView extends ArticleListView, Pick<Author, 'orcid' | 'affiliations'> {}

/** A page of the articles of a keyword or a specialty. */
export interface TopicView extends ArticleListView {
  readonly list: TopicList;
  readonly language: string;
  /** Where there is one article only: what else it is listed under. */
  readonly others: readonly PageLink[];
}

/** A page of the articles of a year. */
export interface YearView extends ArticleListView {
  readonly years: readonly PageLink[];
  /** What networks of libraries may collect of the year. */
  readonly manifests: readonly PageLink[];
}

export function authorViews(index: JournalIndex): readonly AuthorView[] {
  return index.authors.all.flatMap(({ slug, contributor, orcid, affiliations, articles }: Author) =>
    listViews(index, slug, displayName(contributor), articles, authorPath(slug)).map((view) => ({
      ...view,
      orcid,
      affiliations,
    })),
  );
}

export function topicViews(index: JournalIndex, list: TopicList): readonly TopicView[] {
  return index[list].all.flatMap((topic) => {
    const { slug, label, language, articles } = topic;
    const others = otherTopics(index, topic, list);
    const views = listViews(index, slug, label, articles, topicPath(list, slug));
    return views.map((view) => ({ ...view, list, language, others }));
  });
}

/** The further keywords of the only article of a topic. */
function otherTopics({ keywords }: JournalIndex, topic: Topic, list: TopicList): readonly PageLink[] {
  const [article, second] = topic.articles;
  if (!article || second || list !== 'keywords') return [];
  const others = new Set(article.keywords.flatMap((keyword) => keywords.find(keyword) ?? []));
  others.delete(topic);
  return [...others].map(({ slug, label }) => ({ path: topicPath(list, slug), label }));
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
  return paginate(articles, path).map((page) => ({
    site: index.site,
    slug,
    title,
    total: articles.length,
    page: { ...page, items: summariesOf(index, page.items) },
  }));
}
