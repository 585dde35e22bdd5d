import { createHash } from 'node:crypto';
import { heldIndex } from './content/held-content.ts';
import type { Article } from './model/article.ts';
import type { ArticleText } from './model/article-text.ts';
import type { JournalPage } from './model/page.ts';
import type { TopicList } from './model/paths.ts';
import { readArticleText } from './store/text-cache.ts';
import {
  type AuthorView,
  authorViews,
  type TopicView,
  topicViews,
  type YearView,
  yearViews,
} from './views/article-list.ts';
import type { ArticleView } from './views/article-view.ts';
import { type BrowseView, browseView, yearEntries } from './views/browse-view.ts';
import { type HomeView, homeView } from './views/home-view.ts';
import { authorIndex, type IndexEntry, type IndexView, topicIndex } from './views/index-view.ts';
import { type IssuesView, type IssueView, issuesViews, issueViews } from './views/issue-view.ts';
import { type JournalIndex, viewOf } from './views/journal-index.ts';
import type { ArticleSummary } from './views/list-view.ts';
import { type ManifestView, manifestViews } from './views/manifest.ts';
import type { ListPage } from './views/paginate.ts';
import type { SiteView } from './views/site-view.ts';

// The border between Astro and the rest: the content that is held comes in, plain objects that pages only show go out.

/** The page of an article, as getStaticPaths gives it. */
export interface ArticlePage {
  readonly params: { readonly id: string };
  readonly props: { readonly view: ArticleView };
  readonly cacheKey: string;
}

/** A page of a list, as getStaticPaths gives it. */
export interface ListedPage<View> {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: { readonly view: View };
  readonly cacheKey: string;
}

/** What a network of libraries may collect of a year, as getStaticPaths gives it. */
export interface ManifestPage {
  readonly params: { readonly network: string; readonly year: string };
  readonly props: { readonly view: ManifestView };
  readonly cacheKey: string;
}

/** The content that the process holds; in development it changes under the server. */
export function journalIndex(): JournalIndex {
  const index = heldIndex();
  if (!index) throw new Error('No content was loaded; start Astro by "npm run build" or "npm run dev"');
  return index;
}

export function site(): SiteView {
  return journalIndex().site;
}

/** The list of drafts, which only a preview has, as getStaticPaths gives it. */
export function draftsPages(): { params: { preview: undefined } }[] {
  return site().drafts === undefined ? [] : [{ params: { preview: undefined } }];
}

/** The reports that are not out yet, newest first; none but in a preview. */
export function drafts(): readonly ArticleSummary[] {
  const { summaries } = journalIndex();
  return [...summaries.values()].filter(({ draft }) => draft);
}

export function home(): HomeView {
  return homeView(journalIndex());
}

/** Every article's page, each with the key that changes when anything that it shows does. */
export function articlePages(): readonly ArticlePage[] {
  const index = journalIndex();
  return index.articles.map((article) => articlePage(index, article));
}

/** A development server shows one page of a thousand: what a page is given is found when it is asked for. */
function articlePage(index: JournalIndex, article: Article): ArticlePage {
  let found: ArticleView | undefined;
  const find = (): ArticleView => {
    found ??= viewOf(index, article);
    return found;
  };
  return {
    params: { id: article.id },
    props: {
      get view() {
        return find();
      },
    },
    get cacheKey() {
      return keyOf(find());
    },
  };
}

/** The base path is part of it: links hold it. */
export function keyOf(view: object): string {
  return createHash('sha256')
    .update(import.meta.env.BASE_URL)
    .update(JSON.stringify(view))
    .digest('hex');
}

/** The text of an article, read when its page is written. */
export function textOf({ article }: ArticleView): Promise<ArticleText> {
  return readArticleText(article.digest);
}

/** The end of the URL of a page of a list is empty on the first, "page/2" on the second. */
function listPage<View extends { readonly page: ListPage<unknown> }>(
  view: View,
  params: ListedPage<View>['params'] = {},
): ListedPage<View> {
  const { number } = view.page;
  const page = number === 1 ? undefined : `page/${number}`;
  return {
    params: { ...params, page },
    props: { view },
    get cacheKey() {
      return keyOf(view);
    },
  };
}

export function issueListPages(): readonly ListedPage<IssuesView>[] {
  return issuesViews(journalIndex()).map((view) => listPage(view));
}

export function issuePages(): readonly ListedPage<IssueView>[] {
  const views = issueViews(journalIndex());
  return views.map((view) => listPage(view, { volume: view.volume, slug: view.slug }));
}

export function browse(): BrowseView {
  return browseView(journalIndex());
}

export function authorIndexPages(): readonly ListedPage<IndexView>[] {
  return authorIndex(journalIndex()).map((view) => listPage(view));
}

export function authorPages(): readonly ListedPage<AuthorView>[] {
  return authorViews(journalIndex()).map((view) => listPage(view, { slug: view.slug }));
}

export function topicIndexPages(list: TopicList): readonly ListedPage<IndexView>[] {
  return topicIndex(journalIndex(), list).map((view) => listPage(view));
}

export function topicPages(list: TopicList): readonly ListedPage<TopicView>[] {
  return topicViews(journalIndex(), list).map((view) => listPage(view, { slug: view.slug }));
}

export function archive(): { site: SiteView; years: readonly IndexEntry[] } {
  const index = journalIndex();
  return { site: index.site, years: yearEntries(index) };
}

export function yearPages(): readonly ListedPage<YearView>[] {
  return yearViews(journalIndex()).map((view) => listPage(view, { year: view.slug }));
}

export function journalPages(): { site: SiteView; pages: readonly JournalPage[] } {
  const { site, pages } = journalIndex();
  return { site, pages };
}

export function manifestPages(): readonly ManifestPage[] {
  return manifestViews(journalIndex()).map((view) => ({
    params: { network: view.network, year: view.year },
    props: { view },
    cacheKey: keyOf(view),
  }));
}
