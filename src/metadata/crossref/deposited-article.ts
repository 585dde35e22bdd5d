import type { ArticleView } from '../../model/article-view.ts';
import type { ListedReference } from '../../model/manuscript.ts';

/** An article whose record is deposited; it must have a DOI. */
export interface DepositedArticle {
  readonly view: ArticleView;
  readonly references: readonly ListedReference[];
}
