import type { Article, Pages } from './article.ts';

/** Year that a citation of the article prints: its volume's, and only without a volume that of its publication. */
export function articleYear(
  article: Pick<Article, 'volume' | 'published'>,
  years: Readonly<Record<string, number>>,
): number {
  const ofVolume = article.volume === undefined ? undefined : years[article.volume];
  return ofVolume ?? Number(article.published.slice(0, 4));
}

/**
 * The date that a citation of the article gives: the day of its publication, or, where that day is of another year than
 * its volume (an article ahead of print, a supplement), the year alone.
 */
export function issuedDate({ article, year }: { readonly article: Article; readonly year: number }): string {
  const { published } = article;
  return published.startsWith(`${year}-`) ? published : String(year);
}

/** "101-109", "S1", or the e-locator; undefined where the article has none of them. */
export function pageRange({ pages, eLocator }: Pick<Article, 'pages' | 'eLocator'>): string | undefined {
  return pages === undefined ? eLocator : [pages.first, pages.last].filter((page) => page !== undefined).join('-');
}

/** The pages as readers see them, "12–15". */
export const printedPages = ({ first, last, printed }: Pages): string =>
  printed ?? [first, last].filter(Boolean).join('–');
