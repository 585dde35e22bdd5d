import type { Article } from '../../model/article.ts';
import { issuePath, topicPath } from '../../model/paths.ts';
import { latestLength } from '../../views/home-view.ts';
import { articlesOf } from '../../views/journal-index.ts';
import type { JournalSource } from '../sources.ts';
import type { Feed } from './feed.ts';

/** A list that can be followed, and what its feed says. */
export interface FollowedList {
  readonly list: string;
  readonly named: Pick<Feed, 'title' | 'description'>;
  readonly articles: readonly Article[];
}

/** The journal, each issue with all its articles, and each keyword with its latest. */
export function followedLists({ index }: JournalSource): readonly FollowedList[] {
  const { site, articles, issues, keywords } = index;
  const { title, description } = site;
  return [
    { list: '', named: { title, description }, articles: articles.slice(0, latestLength) },
    ...issues.map((issue) => ({
      list: issuePath(issue),
      named: { title: `${title}, ${issue.label}`, description: issue.title },
      articles: articlesOf(index, issue),
    })),
    ...keywords.all.map(({ slug, label, articles: about }) => ({
      list: topicPath('keywords', slug),
      named: { title: `${title}: ${label}` },
      articles: about.slice(0, latestLength),
    })),
  ];
}
