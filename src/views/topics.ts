import type { Article } from '../model/article.ts';
import { fold } from '../text/fold.ts';
import { slugGiver } from '../text/slug.ts';

/** A keyword or a specialty with all articles that have it. */
export interface Topic {
  /** Last part of the URL of its page, made of its first spelling. */
  readonly slug: string;
  /** Its most frequent spelling; of several the oldest. */
  readonly label: string;
  /** Language of an article that spells it so. */
  readonly language: string;
  /** Newest first. */
  readonly articles: readonly Article[];
}

export interface Topics {
  /** In order of first publication. */
  readonly all: readonly Topic[];
  /** The topic of a keyword in any of its spellings. */
  readonly find: (label: string) => Topic | undefined;
}

interface Mention {
  readonly article: Article;
  readonly label: string;
}

/**
 * Joins the keywords of all articles, ignoring case, punctuation and spaces.
 * @param articles newest first
 */
export function joinTopics(articles: readonly Article[], labelsOf: (article: Article) => readonly string[]): Topics {
  const mentions = articles.toReversed().flatMap((article) => labelsOf(article).map((label) => ({ article, label })));
  const giveSlug = slugGiver();
  const topics = new Map<string, Topic>();
  for (const [key, group] of Map.groupBy(mentions, ({ label }) => fold(label))) {
    const usual = mostFrequent(group);
    topics.set(key, {
      slug: giveSlug(group[0]?.label ?? ''),
      label: usual?.label ?? '',
      language: usual?.article.language ?? '',
      articles: [...new Set(group.map(({ article }) => article))].reverse(),
    });
  }
  return { all: [...topics.values()], find: (label) => topics.get(fold(label)) };
}

/** The first mention of the spelling that most mentions have. */
function mostFrequent(group: readonly Mention[]): Mention | undefined {
  const spellings = [...Map.groupBy(group, ({ label }) => label).values()];
  const [usual] = spellings.sort((a, b) => b.length - a.length);
  return usual?.[0];
}
