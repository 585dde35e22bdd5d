import type { Article } from '../../model/article.ts';
import type { FeedFormatName } from '../../model/feeds.ts';
import { issuePath, topicPath } from '../../model/paths.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { latestLength } from '../../views/home-view.ts';
import { articlesOf, type JournalIndex } from '../../views/journal-index.ts';
import { atomFeed } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';

export const feedWriters: Readonly<Record<FeedFormatName, (feed: Feed) => string>> = {
  atom: atomFeed,
  rss: rssFeed,
  json: jsonFeed,
};

/** A list that can be followed, and its feed when it is asked for. */
export interface FollowedList {
  readonly list: string;
  readonly feed: () => Feed;
}

/** The feeds of the journal, of each issue with all its articles, and of each keyword with its latest. */
export function journalFeeds(index: JournalIndex, viewOf: (article: Article) => ArticleView): readonly FollowedList[] {
  const { site, articles, issues, keywords } = index;
  const followed = (
    list: string,
    feed: () => Omit<Feed, 'site' | 'list' | 'articles'>,
    of: () => readonly Article[],
  ) => ({
    list,
    feed: () => ({ site, list, ...feed(), articles: of().map(viewOf) }),
  });
  return [
    followed(
      '',
      () => ({ title: site.title, description: site.description }),
      () => articles.slice(0, latestLength),
    ),
    ...issues.map((issue) =>
      followed(
        issuePath(issue),
        () => ({ title: `${site.title}, ${issue.label}`, description: issue.title }),
        () => articlesOf(index, issue),
      ),
    ),
    ...keywords.all.map(({ slug, label, articles: about }) =>
      followed(
        topicPath('keywords', slug),
        () => ({ title: `${site.title}: ${label}` }),
        () => about.slice(0, latestLength),
      ),
    ),
  ];
}
