import type { Article } from '../model/article.ts';

/** "101-109", "S1", or the e-locator; undefined where the article has none of them. */
export function pageRange({ pages, eLocator }: Pick<Article, 'pages' | 'eLocator'>): string | undefined {
  return pages === undefined ? eLocator : [pages.first, pages.last].filter((page) => page !== undefined).join('-');
}
