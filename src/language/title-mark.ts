import type { ArticleView } from '../model/article-view.ts';
import { textsFor } from './texts.ts';

/** What stands before the title in every output: "RETRACTED: ", or nothing. */
export function titleMark({ retracted, site }: Pick<ArticleView, 'retracted' | 'site'>): string {
  return retracted ? textsFor(site.language).lists.retracted : '';
}
