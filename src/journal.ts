import { getCollection, getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { readManuscript } from './loading/manuscript-cache.ts';
import {
  type AuthorView,
  authorViews,
  type TopicView,
  topicViews,
  type YearView,
  yearViews,
} from './model/article-list.ts';
import type { ArticleView } from './model/article-view.ts';
import { type BrowseView, browseView, yearEntries } from './model/browse-view.ts';
import { type HomeView, homeView } from './model/home-view.ts';
import { authorIndex, type IndexEntry, type IndexView, topicIndex } from './model/index-view.ts';
import { type IssuesView, type IssueView, issuesViews, issueViews } from './model/issue-view.ts';
import { indexContent, type JournalIndex, viewOf } from './model/journal-index.ts';
import { type ManifestView, manifestViews } from './model/manifest.ts';
import type { Manuscript } from './model/manuscript.ts';
import { newestArticle } from './model/order.ts';
import type { JournalPage } from './model/page.ts';
import type { ListPage } from './model/paginate.ts';
import { absoluteUrl, versionPath } from './model/paths.ts';
import type { SiteView } from './model/site-view.ts';
import type { TopicList } from './model/topics.ts';

// The border between Astro and the rest: collections come in, plain objects that pages only show go out.

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
  return homeView(await journalIndex());
}

/** Every article's page with the key that changes when anything that it shows does. */
export async function articlePages(): Promise<readonly { id: string; view: ArticleView; key: string }[]> {
  const index = await journalIndex();
  return index.articles.map((article) => {
    const view = viewOf(index, article);
    return { id: article.id, view, key: keyOf(view) };
  });
}

/** The page of every earlier version, as getStaticPaths gives it. */
export async function versionPages() {
  const index = await journalIndex();
  return index.versions.map(({ article, number }) => {
    const url = absoluteUrl(index.site, versionPath(article.id, number));
    const view = { ...viewOf(index, article), url, galleys: [] };
    const current = index.byId.get(article.id)?.title ?? article.title;
    const props = { view, number, current };
    return { params: { id: article.id, number: String(number) }, props, cacheKey: keyOf(props) };
  });
}

/** The base path is part of it: links hold it. */
function keyOf(view: object): string {
  return createHash('sha256')
    .update(import.meta.env.BASE_URL)
    .update(JSON.stringify(view))
    .digest('hex');
}

/** The text of an article, read when its page is written. */
export function manuscriptOf({ article }: ArticleView): Promise<Manuscript> {
  return readManuscript(article.digest);
}

/** The end of the URL of a page of a list is empty on the first, "page/2" on the second. */
function listPage<View extends { readonly page: ListPage<unknown> }>(
  view: View,
  params: ListedPage<View>['params'] = {},
): ListedPage<View> {
  const { number } = view.page;
  const page = number === 1 ? undefined : `page/${number}`;
  return { params: { ...params, page }, props: { view }, cacheKey: keyOf(view) };
}

export async function issueListPages(): Promise<readonly ListedPage<IssuesView>[]> {
  return issuesViews(await journalIndex()).map((view) => listPage(view));
}

export async function issuePages(): Promise<readonly ListedPage<IssueView>[]> {
  const views = issueViews(await journalIndex());
  return views.map((view) => listPage(view, { volume: view.volume, slug: view.slug }));
}

export async function browse(): Promise<BrowseView> {
  return browseView(await journalIndex());
}

export async function authorIndexPages(): Promise<readonly ListedPage<IndexView>[]> {
  return authorIndex(await journalIndex()).map((view) => listPage(view));
}

export async function authorPages(): Promise<readonly ListedPage<AuthorView>[]> {
  return authorViews(await journalIndex()).map((view) => listPage(view, { slug: view.slug }));
}

export async function topicIndexPages(list: TopicList): Promise<readonly ListedPage<IndexView>[]> {
  return topicIndex(await journalIndex(), list).map((view) => listPage(view));
}

export async function topicPages(list: TopicList): Promise<readonly ListedPage<TopicView>[]> {
  return topicViews(await journalIndex(), list).map((view) => listPage(view, { slug: view.slug }));
}

export async function archive(): Promise<{ site: SiteView; years: readonly IndexEntry[] }> {
  const index = await journalIndex();
  return { site: index.site, years: yearEntries(index) };
}

export async function yearPages(): Promise<readonly ListedPage<YearView>[]> {
  return yearViews(await journalIndex()).map((view) => listPage(view, { year: view.slug }));
}

export async function journalPages(): Promise<{ site: SiteView; pages: readonly JournalPage[] }> {
  const { site, pages } = await journalIndex();
  return { site, pages };
}

export async function manifestPages(): Promise<readonly ManifestPage[]> {
  return manifestViews(await journalIndex()).map((view) => ({
    params: { network: view.network, year: view.year },
    props: { view },
    cacheKey: keyOf(view),
  }));
}

/** The addresses whose pages have moved or were withdrawn, as getStaticPaths gives them. */
export async function leftPages() {
  const { site, permalinks } = await journalIndex();
  const left = permalinks.filter(({ to, withdrawn }) => to !== undefined || withdrawn !== undefined);
  const titles = new Map(permalinks.map(({ path, title }) => [path, title]));
  return left.map((permalink) => {
    const props = { site, permalink, target: titles.get(permalink.to ?? '') };
    return { params: { left: decodeURI(permalink.path).replace(/\/$/, '') }, props, cacheKey: keyOf(props) };
  });
}
