import type { Article } from '../model/article.ts';
import { type PageLink, type TopicList, topicPath } from '../model/paths.ts';
import { type JournalIndex, summariesOf } from './journal-index.ts';
import type { ArticleSummary } from './list-view.ts';
import { newestArticle } from './order.ts';
import type { Topic } from './topics.ts';

/** Most articles of its authors that are named. */
const mostOthers = 3;

/** A keyword or a specialty, in its own language. */
export interface TopicLink extends PageLink {
  readonly language: string;
}

/** Where a reader goes on from a list that has one article only. */
export interface Onward {
  /** Its keywords and its specialty but for that of the list. */
  readonly keywords: readonly TopicLink[];
  readonly specialty?: TopicLink | undefined;
  /** The newest further articles of its authors, without their abstracts. */
  readonly others: readonly ArticleSummary[];
}

/** @param list path of the list that the article stands in */
export function onwardFrom(index: JournalIndex, article: Article, list: string): Onward {
  const { keywords, specialties } = index;
  const topics = new Set(article.keywords.flatMap((keyword) => keywords.find(keyword) ?? []));
  const links = Array.from(topics, (topic) => topicLink(topic, 'keywords'));
  const topic = specialties.find(article.specialty ?? '');
  const specialty = topic && topicLink(topic, 'specialties');
  return {
    keywords: links.filter(({ path }) => path !== list),
    specialty: specialty?.path === list ? undefined : specialty,
    others: summariesOf(index, othersOf(index, article)).map((summary) => ({ ...summary, excerpt: undefined })),
  };
}

function topicLink({ slug, label, language }: Topic, list: TopicList): TopicLink {
  return { path: topicPath(list, slug), label, language };
}

function othersOf({ authors }: JournalIndex, article: Article): readonly Article[] {
  const all = article.contributors.flatMap((contributor) => authors.byContributor.get(contributor)?.articles ?? []);
  return [...new Set(all)]
    .filter((other) => other !== article)
    .sort(newestArticle)
    .slice(0, mostOthers);
}
