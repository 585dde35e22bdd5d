import type { ListedReference } from '../../model/article-text.ts';
import type { ArticleView } from '../../views/article-view.ts';

/** An article whose record is deposited; it must have a DOI. */
export interface DepositedArticle {
  readonly view: ArticleView;
  /** Paragraphs, as JATS. */
  readonly abstract: readonly string[];
  readonly references: readonly ListedReference[];
}
