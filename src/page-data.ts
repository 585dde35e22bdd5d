import { createHash } from 'node:crypto';
import { heldIndex } from './content/held-content.ts';
import type { Article } from './model/article.ts';
import type { ArticleText } from './model/article-text.ts';
import type { TopicList } from './model/paths.ts';
import { readArticleText } from './store/text-cache.ts';
import { authorViews, topicViews, yearViews } from './views/article-list.ts';
import type { ArticleView } from './views/article-view.ts';
import { browseView, yearEntries } from './views/browse-view.ts';
import { homeView } from './views/home-view.ts';
import { authorIndex, topicIndex } from './views/index-view.ts';
import { issuesViews, issueViews } from './views/issue-view.ts';
import { type JournalIndex, viewOf } from './views/journal-index.ts';
import type { ArticleSummary } from './views/list-view.ts';
import { manifestViews } from './views/manifest.ts';
import type { ListPage } from './views/paginate.ts';
import type { SiteView } from './views/site-view.ts';

// The border between Astro and the rest: the content that is held comes in, plain objects that pages only show go out.

/** The content that the process holds; in development it changes under the server. */
export function journalIndex(): JournalIndex {
  const index = heldIndex();
  if (!index) throw new Error('No content was loaded; start Astro by "npm run build" or "npm run dev"');
  return index;
}

export function site(): SiteView {
  return journalIndex().site;
}

/** The list of drafts, which only a preview has. */
export function draftsPages() {
  return site().drafts === undefined ? [] : [{ params: { preview: undefined } }];
}

/** The reports that are not out yet, newest first; none but in a preview. */
export function drafts(): readonly ArticleSummary[] {
  const { summaries } = journalIndex();
  return [...summaries.values()].filter(({ draft }) => draft);
}

/** Every article's page, each with the key that changes when anything that it shows does. */
export function articlePages() {
  const index = journalIndex();
  return index.articles.map((article) => articlePage(index, article));
}

/** A development server shows one page of a thousand: what a page is given is found when it is asked for. */
function articlePage(index: JournalIndex, article: Article) {
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

/**
 * A page of a list, as getStaticPaths gives it: the end of its URL is empty on the first, "page/2" on the second.
 * @param params the parts of its URL before
 */
function listPage<View extends { readonly page: ListPage<unknown> }>(view: View, params: object = {}) {
  const { number } = view.page;
  return {
    params: { ...params, page: number === 1 ? undefined : `page/${number}` },
    props: { view },
    get cacheKey() {
      return keyOf(view);
    },
  };
}

export const home = () => homeView(journalIndex());
export const browse = () => browseView(journalIndex());
export const archive = () => ({ site: site(), years: yearEntries(journalIndex()) });

export const issueListPages = () => issuesViews(journalIndex()).map((view) => listPage(view));
export const issuePages = () =>
  issueViews(journalIndex()).map((view) => listPage(view, { volume: view.volume, slug: view.slug }));

export const authorIndexPages = () => authorIndex(journalIndex()).map((view) => listPage(view));
export const authorPages = () => authorViews(journalIndex()).map((view) => listPage(view, { slug: view.slug }));

export const topicIndexPages = (list: TopicList) => topicIndex(journalIndex(), list).map((view) => listPage(view));
export const topicPages = (list: TopicList) =>
  topicViews(journalIndex(), list).map((view) => listPage(view, { slug: view.slug }));

export const yearPages = () => yearViews(journalIndex()).map((view) => listPage(view, { year: view.slug }));

/** The pages of the journal's own. */
export function journalPages() {
  const { site, pages } = journalIndex();
  return pages.map((page) => ({ params: { slug: page.slug }, props: { site, page } }));
}

/** What a network of libraries may collect of each year. */
export function manifestPages() {
  return manifestViews(journalIndex()).map((view) => ({
    params: { network: view.network, year: view.year },
    props: { view },
    cacheKey: keyOf(view),
  }));
}
