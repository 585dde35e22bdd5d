import type { ArticleView } from '../views/article-view.ts';
import type { SiteView } from '../views/site-view.ts';
import { textsFor } from './texts.ts';

/** What stands before the title in every output: "RETRACTED: ", "WITHDRAWN: ", or nothing. */
export function titleMark({
  retracted,
  withdrawn,
  site,
}: Pick<ArticleView, 'retracted' | 'withdrawn'> & { readonly site: Pick<SiteView, 'language'> }): string {
  const { lists } = textsFor(site.language);
  if (withdrawn) return lists.withdrawn;
  return retracted ? lists.retracted : '';
}
