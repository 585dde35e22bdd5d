import type { Article } from './article.ts';

/** Year that a citation of the article prints: its volume's, and only without a volume that of its publication. */
export function articleYear(
  article: Pick<Article, 'volume' | 'published'>,
  years: Readonly<Record<string, number>>,
): number {
  const ofVolume = article.volume === undefined ? undefined : years[article.volume];
  return ofVolume ?? Number(article.published.slice(0, 4));
}
