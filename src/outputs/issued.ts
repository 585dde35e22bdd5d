import type { Article } from '../model/article.ts';

/**
 * The date that a citation of the article gives: the day of its publication, or, where that day is of another year than
 * its volume (an article ahead of print, a supplement), the year alone.
 */
export function issuedDate({ article, year }: { readonly article: Article; readonly year: number }): string {
  const { published } = article;
  return published.startsWith(`${year}-`) ? published : String(year);
}
