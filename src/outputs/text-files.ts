import type { Article } from '../model/article.ts';
import type { ArticleText } from '../model/article-text.ts';
import {
  citationDownload,
  formatNames,
  issueDownload,
  linksetDownload,
  referenceDownload,
  referenceFormats,
} from '../model/downloads.ts';
import { type FeedFormatName, feedFormats, feedPath } from '../model/feeds.ts';
import { articlePath, issuePath } from '../model/paths.ts';
import type { ArticleView } from '../views/article-view.ts';
import { articlesOf, type JournalIndex, viewOf } from '../views/journal-index.ts';
import { movedFeeds } from '../views/moved-files.ts';
import { articlesCsv, articlesJson } from './article-table/article-table.ts';
import { citationWriters, referenceWriters } from './citation-files.ts';
import { feedWriters, journalFeeds } from './feed/journal-feeds.ts';
import { oaiFile } from './oai/oai-data.ts';
import { linkset } from './site-files/linkset.ts';
import { listedArticles, llmsText } from './site-files/llms.ts';
import { openSearchDescription } from './site-files/open-search.ts';
import { hostRedirects, redirectRules } from './site-files/redirect-rules.ts';
import { robotsText } from './site-files/robots.ts';
import { sitemapFiles } from './site-files/sitemap-files.ts';
import type { TextFile } from './text-file.ts';

/** The text of an article by the digest that its record carries. */
export type ReadText = (article: Article) => Promise<ArticleText>;

/** Every text of the site that is no page, for machines and reference managers; one line an output. */
export function textFiles(index: JournalIndex, readArticleText: ReadText): readonly TextFile[] {
  const files = currentFiles(index, readArticleText);
  const byPath = new Map(files.map((file) => [file.path, file]));
  // A feed reader follows no page that leads elsewhere.
  const moved = movedFeeds(index.permalinks).flatMap(({ from, to }) => {
    const file = byPath.get(to);
    return file ? [{ ...file, path: from }] : [];
  });
  return [...files, ...moved];
}

function currentFiles(index: JournalIndex, readArticleText: ReadText): readonly TextFile[] {
  const views = new Map<Article, ArticleView>();
  const view = (article: Article): ArticleView => {
    const known = views.get(article) ?? viewOf(index, article);
    views.set(article, known);
    return known;
  };
  const { site, articles, issues } = index;
  const all = () => articles.map(view);
  const redirects = redirectRules(site, index.permalinks);
  return [
    { path: 'robots.txt', write: () => robotsText(site) },
    { path: 'opensearch.xml', write: () => openSearchDescription(site) },
    { path: 'articles.json', write: () => articlesJson(all()) },
    { path: 'articles.csv', write: () => articlesCsv(all()) },
    // What asks machines to collect the site has no place in a preview.
    ...(site.drafts === undefined ? [oaiFile(index, view), ...sitemapFiles(index)] : []),
    { path: 'llms.txt', write: () => llmsText(site, articles.slice(0, listedArticles).map(view)) },
    ...(redirects.length === 0 ? [] : [{ path: '_redirects', write: () => hostRedirects(redirects) }]),
    ...journalFeeds(index, view).flatMap(({ list, feed }) =>
      (Object.keys(feedFormats) as FeedFormatName[]).map((format) => ({
        path: feedPath(list, feedFormats[format].ending),
        write: () => feedWriters[format](feed()),
      })),
    ),
    ...issues.flatMap((issue) =>
      formatNames.map((format) => ({
        path: issuePath(issue) + issueDownload(format).name,
        write: () => citationWriters[format](articlesOf(index, issue).map(view)),
      })),
    ),
    ...articles.flatMap((article) =>
      articleFiles(
        article,
        () => view(article),
        () => readArticleText(article),
      ),
    ),
  ];
}

function articleFiles(
  { id, referenceCount }: Article,
  view: () => ArticleView,
  text: () => Promise<ArticleText>,
): readonly TextFile[] {
  const folder = articlePath(id);
  return [
    ...formatNames.map((format) => ({
      path: folder + citationDownload(id, format).name,
      write: () => citationWriters[format]([view()]),
    })),
    ...(referenceCount === 0 ? [] : referenceFormats).map((format) => ({
      path: folder + referenceDownload(id, format).name,
      write: async () => referenceWriters[format]((await text()).references),
    })),
    { path: folder + linksetDownload(id).name, write: () => linkset(view()) },
  ];
}
