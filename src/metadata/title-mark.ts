import { textsFor } from '../language/texts.ts';
import type { ArticleView } from '../model/article-view.ts';

/** What stands before the title in every output: "RETRACTED: ", or nothing. */
export function titleMark({ retracted, site }: Pick<ArticleView, 'retracted' | 'site'>): string {
  return retracted ? textsFor(site.language).lists.retracted : '';
}
