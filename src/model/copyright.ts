import type { Article } from './article.ts';
import type { Journal } from './journal.ts';

export interface Copyright {
  readonly holder: string;
  readonly year: number;
}

/** Whose an article is: what it says itself, else its journal. @param year of its issue or volume */
export function copyrightOf(
  article: Pick<Article, 'copyrightHolder' | 'copyrightYear'>,
  journal: Pick<Journal, 'copyrightHolder'>,
  year: number,
): Copyright | undefined {
  const holder = article.copyrightHolder ?? journal.copyrightHolder;
  return holder === undefined ? undefined : { holder, year: article.copyrightYear ?? year };
}
