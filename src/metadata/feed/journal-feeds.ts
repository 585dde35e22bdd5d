import type { Article } from '../../model/article.ts';
import type { ArticleView } from '../../model/article-view.ts';
import type { FeedFormatName } from '../../model/feeds.ts';
import { latestLength } from '../../model/home-view.ts';
import { articlesOf, type JournalIndex } from '../../model/journal-index.ts';
import { issuePath, topicPath } from '../../model/paths.ts';
import { atomFeed } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';

export const feedWriters: Readonly<Record<FeedFormatName, (feed: Feed) => string>> = {
  atom: atomFeed,
  rss: rssFeed,
  json: jsonFeed,
};

/** The feeds of the journal, of each issue with all its articles, and of each keyword with its latest. */
export function journalFeeds(index: JournalIndex, viewOf: (article: Article) => ArticleView): readonly Feed[] {
  const { site, articles, issues, keywords } = index;
  const views = (of: readonly Article[]) => of.map(viewOf);
  return [
    {
      ...{ site, title: site.title, description: site.description, list: '' },
      articles: views(articles.slice(0, latestLength)),
    },
    ...issues.map((issue) => ({
      ...{ site, title: `${site.title}, ${issue.label}`, description: issue.title, list: issuePath(issue) },
      articles: views(articlesOf(index, issue)),
    })),
    ...keywords.all.map(({ slug, label, articles: about }) => ({
      ...{ site, title: `${site.title}: ${label}`, list: topicPath('keywords', slug) },
      articles: views(about.slice(0, latestLength)),
    })),
  ];
}
