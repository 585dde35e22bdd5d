import type { Article } from '../../model/article.ts';
import { issuePath, topicPath } from '../../model/paths.ts';
import { latestLength } from '../../views/home-view.ts';
import { articlesOf } from '../../views/journal-index.ts';
import type { JournalSource } from '../sources.ts';
import type { Feed } from './feed.ts';

/** A list that can be followed, and its feed when it is asked for. */
export interface FollowedList {
  readonly list: string;
  readonly feed: () => Feed;
}

/** The journal, each issue with all its articles, and each keyword with its latest. */
export function followedLists({ index, view }: JournalSource): readonly FollowedList[] {
  const { site, articles, issues, keywords } = index;
  const followed = (
    list: string,
    feed: () => Omit<Feed, 'site' | 'list' | 'articles'>,
    of: () => readonly Article[],
  ) => ({
    list,
    feed: () => ({ site, list, ...feed(), articles: of().map(view) }),
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
