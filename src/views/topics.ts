import type { Article } from '../model/article.ts';
import type { TopicList } from '../model/paths.ts';
import type { Permalink } from '../model/permalinks.ts';
import { foldKeyword } from '../text/fold.ts';
import { slugGiver } from '../text/slug.ts';
import { givenAddresses } from './given-addresses.ts';

/** A keyword or a specialty with all articles that have it. */
export interface Topic {
  /** Last part of the URL of its page, on record, else made of its first spelling. */
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

const labelsOf: Readonly<Record<TopicList, (article: Article) => readonly string[]>> = {
  keywords: ({ keywords }) => keywords,
  specialties: ({ specialty }) => (specialty === undefined ? [] : [specialty]),
};

/**
 * Joins the keywords or the specialties of all articles, ignoring case, punctuation and spaces. Each has the address on
 * record, whatever its usual spelling is by now; a new one gets a slug that was never given.
 * @param articles newest first
 */
export function joinTopics(articles: readonly Article[], list: TopicList, permalinks: readonly Permalink[]): Topics {
  const mentions = articles
    .toReversed()
    .flatMap((article) => labelsOf[list](article).map((label) => ({ article, label })));
  const given = givenAddresses(permalinks, list);
  const slugs = new Map(given.toReversed().map(({ title, slug }) => [foldKeyword(title), slug]));
  const giveSlug = slugGiver(given.map(({ slug }) => slug));
  const topics = new Map<string, Topic>();
  for (const [key, group] of Map.groupBy(mentions, ({ label }) => foldKeyword(label))) {
    const usual = mostFrequent(group);
    topics.set(key, {
      slug: slugs.get(key) ?? giveSlug(group[0]?.label ?? ''),
      label: usual?.label ?? '',
      language: usual?.article.language ?? '',
      articles: [...new Set(group.map(({ article }) => article))].reverse(),
    });
  }
  return { all: [...topics.values()], find: (label) => topics.get(foldKeyword(label)) };
}

/** The first mention of the spelling that most mentions have. */
function mostFrequent(group: readonly Mention[]): Mention | undefined {
  const spellings = [...Map.groupBy(group, ({ label }) => label).values()];
  const [usual] = spellings.sort((a, b) => b.length - a.length);
  return usual?.[0];
}
