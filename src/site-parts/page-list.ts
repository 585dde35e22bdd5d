import type { Article } from '../model/article.ts';
import { absoluteUrl, type TopicList, versionPath } from '../model/paths.ts';
import { decodedPath } from '../text/escaped-path.ts';
import { authorViews, topicViews, yearViews } from '../views/article-list.ts';
import { browseView, yearEntries } from '../views/browse-view.ts';
import { homeView } from '../views/home-view.ts';
import { authorIndex, topicIndex } from '../views/index-view.ts';
import { issuesViews, issueViews } from '../views/issue-view.ts';
import { type JournalIndex, viewOf } from '../views/journal-index.ts';
import { manifestViews } from '../views/manifest.ts';
import { renamedFiles } from '../views/moved-files.ts';
import type { ListPage } from '../views/paginate.ts';

/** A page of the site before it is made: the parts of its address, and what it is given. */
export interface ListedPage<Props extends object = object> {
  readonly params: Readonly<Record<string, string | undefined>>;
  /** Found when it is asked for: a build keeps most pages, and a development server shows one of a thousand. */
  readonly props: () => Props;
  /** The article whose view is all that it is given. */
  readonly article?: Article;
}

/**
 * All pages that the content has, by the files of src/pages that show them, without their ending. The pages of the guides
 * are of the program alone.
 */
export const pageLists = {
  index: one(homeView),
  '404': one(({ site }) => ({ site })),
  browse: one(browseView),
  search: one(homeView),
  'archive/index': one((index) => ({ site: index.site, years: yearEntries(index) })),
  'archive/[year]/[...page]': (index: JournalIndex) =>
    yearViews(index).map((view) => ofList(view, { year: view.slug })),
  'articles/[id]': (index: JournalIndex) =>
    index.articles.map((article) => ({
      params: { id: article.id },
      props: () => ({ view: viewOf(index, article) }),
      article,
    })),
  'articles/[id]/versions/[number]': versionPages,
  'issues/[...page]': (index: JournalIndex) => issuesViews(index).map((view) => ofList(view)),
  'issues/[volume]/[slug]/[...page]': (index: JournalIndex) =>
    issueViews(index).map((view) => ofList(view, { volume: view.volume, slug: view.slug })),
  'authors/[...page]': (index: JournalIndex) => authorIndex(index).map((view) => ofList(view)),
  'authors/[slug]/[...page]': (index: JournalIndex) =>
    authorViews(index).map((view) => ofList(view, { slug: view.slug })),
  'keywords/[...page]': topicIndexPages('keywords'),
  'keywords/[slug]/[...page]': topicPages('keywords'),
  'specialties/[...page]': topicIndexPages('specialties'),
  'specialties/[slug]/[...page]': topicPages('specialties'),
  'drafts/[...preview]': draftsPages,
  '[slug]': ({ site, pages }: JournalIndex) =>
    pages.map((page) => ({ params: { slug: page.slug }, props: () => ({ site, page }) })),
  '[network]/[year]': (index: JournalIndex) =>
    manifestViews(index).map((view) => ({
      params: { network: view.network, year: view.year },
      props: () => ({ view }),
    })),
  '[...former]': formerPages,
} as const;

/** A file of src/pages that shows content, without its ending. */
export type PageFile = keyof typeof pageLists;

/** What a page of a file is given. */
export type PageProps<File extends PageFile> = ReturnType<ReturnType<(typeof pageLists)[File]>[number]['props']>;

/** The pages that a file shows. */
export function pagesIn<File extends PageFile>(
  file: File,
  index: JournalIndex,
): readonly ListedPage<PageProps<File>>[] {
  return pageLists[file](index) as unknown as readonly ListedPage<PageProps<File>>[];
}

/** The path of a page below the root of the site, decoded and without slashes around it: "articles/2020_001530". */
export function pagePathIn(file: string, params: ListedPage['params']): string {
  return file
    .split('/')
    .map((part) => part.replace(/\[(?:\.\.\.)?(\w+)\]/, (_, name: string) => params[name] ?? ''))
    .filter((part) => part !== '' && part !== 'index')
    .join('/');
}

/** The one page of a file. */
function one<Props extends object>(view: (index: JournalIndex) => Props) {
  return (index: JournalIndex): readonly ListedPage<Props>[] => [{ params: {}, props: () => view(index) }];
}

/**
 * A page of a list: the end of its address is empty on the first, "page/2" on the second.
 * @param params the parts of its address before
 */
function ofList<View extends { readonly page: ListPage<unknown> }>(view: View, params: ListedPage['params'] = {}) {
  const { number } = view.page;
  return { params: { ...params, page: number === 1 ? undefined : `page/${number}` }, props: () => ({ view }) };
}

function topicIndexPages(list: TopicList) {
  return (index: JournalIndex) => topicIndex(index, list).map((view) => ofList(view));
}

function topicPages(list: TopicList) {
  return (index: JournalIndex) => topicViews(index, list).map((view) => ofList(view, { slug: view.slug }));
}

/** The list of the reports that are not out yet, newest first, which only a preview has. */
function draftsPages({ site, summaries }: JournalIndex) {
  if (site.drafts === undefined) return [];
  const articles = [...summaries.values()].filter(({ draft }) => draft);
  return [{ params: { preview: undefined }, props: () => ({ site, articles }) }];
}

/** The page of every earlier version of an article. */
function versionPages(index: JournalIndex) {
  return index.versions.map(({ article, number }) => ({
    params: { id: article.id, number: String(number) },
    props: () => {
      const url = absoluteUrl(index.site, versionPath(article.id, number));
      const view = { ...viewOf(index, article), url, galleys: [] };
      /** Title of the article as it is now. */
      const current = index.byId.get(article.id)?.title ?? article.title;
      return { view, number, current };
    },
  }));
}

/** What stands at the addresses whose pages have moved or were withdrawn. */
function formerPages({ site, permalinks }: JournalIndex) {
  const copied = new Set(renamedFiles(permalinks).map(({ from }) => from));
  const former = permalinks.filter(
    ({ path, to, withdrawn }) => (to !== undefined || withdrawn !== undefined) && !copied.has(path),
  );
  const titles = new Map(permalinks.map(({ path, title }) => [path, title]));
  return former.map((permalink) => ({
    params: { former: decodedPath(permalink.path).replace(/\/$/, '') },
    /** With the title of the page that the address leads to. */
    props: () => ({ site, permalink, target: titles.get(permalink.to ?? '') }),
  }));
}
