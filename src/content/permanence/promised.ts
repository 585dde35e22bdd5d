import type { Article } from '../../model/article.ts';
import type { Content, EarlierVersion } from '../../model/content.ts';
import { displayName, invertedName } from '../../model/contributor.ts';
import {
  articlePath,
  authorPath,
  fileUrl,
  issuePath,
  type TopicList,
  topicPath,
  versionPath,
  yearPath,
} from '../../model/paths.ts';
import { articleAbove, endOf, isHeld, type Permalink, type Redirects, redirectsOf } from '../../model/permalinks.ts';
import { joinAuthors } from '../../views/authors.ts';
import { newestArticle } from '../../views/order.ts';
import { joinTopics } from '../../views/topics.ts';

/** The pages of a journal that it promises to keep, and the promises so far: they say whose an address is. */
export type PromisedPages = Pick<Content, 'articles' | 'issues' | 'pages' | 'versions' | 'permalinks'>;

const unsigned = { authors: [], formerDois: [] };

/** What a journal promises to keep: all that it publishes, but for the further pages of lists and what Casebook makes of an article. */
export function promisedBy({ articles, issues, pages, versions, permalinks }: PromisedPages): Permalink[] {
  return [
    ...articles.flatMap((article) => [articlePermalink(article), ...filePermalinks(article)]),
    ...versions.map(versionPermalink),
    ...issues.map((issue) => ({ ...unsigned, path: issuePath(issue), title: issue.label, published: issue.date })),
    ...pages.map(({ slug, title }) => ({ ...unsigned, path: `${slug}/`, title })),
    ...listPermalinks(articles, permalinks),
  ];
}

function articlePermalink({ id, title, contributors, published, doi }: Article): Permalink {
  const authors = contributors.map(invertedName);
  return { path: articlePath(id), title: title.text, authors, published, doi, formerDois: [] };
}

/** Most characters of an address that is recorded: schema/site-path.ts. */
const mostCharacters = 2_000;

/** The files beside an article, each by its name. */
export function filePermalinks({ id, files }: Pick<Article, 'id' | 'files'>): Permalink[] {
  return files
    .map((name) => ({ ...unsigned, path: articlePath(id) + fileUrl(name), title: name }))
    .filter(
      ({ path, title }) => path.length <= mostCharacters && title.length <= mostCharacters && !/\p{Cc}/u.test(title),
    );
}

function versionPermalink({ number, article, digest }: EarlierVersion): Permalink {
  return { ...unsigned, path: versionPath(article.id, number), title: article.title.text, digest };
}

/** The lists that articles stand in, each at its own address. */
export function listPermalinks(articles: readonly Article[], permalinks: readonly Permalink[]): Permalink[] {
  const newest = articles.toSorted(newestArticle);
  const years = new Set(newest.map(({ published }) => published.slice(0, 4)));
  const topics = (list: TopicList): { path: string; title: string }[] =>
    joinTopics(newest, list, permalinks).all.map(({ slug, label }) => ({ path: topicPath(list, slug), title: label }));
  const lists = [
    ...joinAuthors(newest, permalinks).all.map(({ slug, contributor, identity }) => {
      return { path: authorPath(slug), title: displayName(contributor), identity };
    }),
    ...topics('keywords'),
    ...topics('specialties'),
    ...[...years].map((year) => ({ path: yearPath(year), title: year })),
  ];
  return lists.map((list) => ({ ...unsigned, ...list }));
}

/**
 * The addresses that lead elsewhere because articles say so: former ids, and what stood beside an article that has
 * moved or was withdrawn.
 */
export function claimedRedirects(
  articles: readonly Pick<Article, 'id' | 'redirectFrom' | 'withdrawn'>[],
  kept: readonly Permalink[] = [],
  current: readonly Permalink[] = [],
): Redirects {
  const former = articles.flatMap(({ id, redirectFrom }) =>
    redirectFrom.map((from) => [articlePath(from), articlePath(id)] as const),
  );
  const there = new Set(current.map(({ path }) => path));
  const withdrawn = new Set(articles.filter((article) => article.withdrawn).map(({ id }) => articlePath(id)));
  const moved = new Map([...redirectsOf(kept), ...former]);
  for (const path of there) moved.delete(path);
  const beside = kept.flatMap((permalink) => {
    const article = articleAbove(permalink.path);
    if (article === undefined || !isHeld(permalink) || there.has(permalink.path)) return [];
    if (withdrawn.has(article)) return [[permalink.path, article] as const];
    const to = moved.has(article) ? endOf(article, moved) : undefined;
    if (to === undefined) return [];
    const same = to + permalink.path.slice(article.length);
    return [[permalink.path, there.has(same) ? same : to] as const];
  });
  return new Map([...former, ...beside]);
}
