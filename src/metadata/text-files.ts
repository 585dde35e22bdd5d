import type { Article } from '../model/article.ts';
import type { ArticleView } from '../model/article-view.ts';
import {
  citationDownload,
  formatNames,
  issueDownload,
  linksetDownload,
  markdownDownload,
  referenceDownload,
  referenceFormats,
} from '../model/downloads.ts';
import { type FeedFormatName, feedFormats, feedPath } from '../model/feeds.ts';
import { articlesOf, type JournalIndex, viewOf } from '../model/journal-index.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { articlePath, issuePath } from '../model/paths.ts';
import type { TextFile } from '../model/text-file.ts';
import { citationWriters, referenceWriters } from './citation/citation-files.ts';
import { feedWriters, journalFeeds } from './feed/journal-feeds.ts';
import { articlesCsv, articlesJson } from './lists/article-table.ts';
import { linkset } from './lists/linkset.ts';
import { listedArticles, llmsText } from './lists/llms.ts';
import { markdownCopy } from './lists/markdown-copy.ts';
import { openSearchDescription } from './lists/open-search.ts';
import { robotsText } from './lists/robots.ts';
import { sitemapFiles } from './lists/sitemap-files.ts';

/** The text of an article by the digest that its record carries. */
export type ReadManuscript = (article: Article) => Promise<Manuscript>;

/** Every text of the site that is no page, for machines and reference managers; one line an output. */
export function textFiles(index: JournalIndex, readManuscript: ReadManuscript): readonly TextFile[] {
  const views = new Map<Article, ArticleView>();
  const view = (article: Article): ArticleView => {
    const known = views.get(article) ?? viewOf(index, article);
    views.set(article, known);
    return known;
  };
  const { site, articles, issues } = index;
  const all = () => articles.map(view);
  return [
    { path: 'robots.txt', write: () => robotsText(site) },
    { path: 'opensearch.xml', write: () => openSearchDescription(site) },
    { path: 'articles.json', write: () => articlesJson(all()) },
    { path: 'articles.csv', write: () => articlesCsv(all()) },
    { path: 'llms.txt', write: () => llmsText(site, articles.slice(0, listedArticles).map(view)) },
    ...sitemapFiles(index, readManuscript),
    ...journalFeeds(index, view).flatMap((feed) =>
      (Object.keys(feedFormats) as FeedFormatName[]).map((format) => ({
        path: feedPath(feed.list, feedFormats[format].ending),
        write: () => feedWriters[format](feed),
      })),
    ),
    ...issues.flatMap((issue) =>
      formatNames.map((format) => ({
        path: issuePath(issue) + issueDownload(format).name,
        write: () => citationWriters[format](articlesOf(index, issue).map(view)),
      })),
    ),
    ...articles.flatMap((article) => articleFiles(view(article), () => readManuscript(article))),
  ];
}

function articleFiles(view: ArticleView, manuscript: () => Promise<Manuscript>): readonly TextFile[] {
  const { id, referenceCount } = view.article;
  const folder = articlePath(id);
  return [
    ...formatNames.map((format) => ({
      path: folder + citationDownload(id, format).name,
      write: () => citationWriters[format]([view]),
    })),
    ...(referenceCount === 0 ? [] : referenceFormats).map((format) => ({
      path: folder + referenceDownload(id, format).name,
      write: async () => referenceWriters[format]((await manuscript()).references),
    })),
    { path: folder + linksetDownload(id).name, write: () => linkset(view) },
    { path: folder + markdownDownload(id).name, write: async () => markdownCopy(view, await manuscript()) },
  ];
}
