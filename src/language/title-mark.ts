import type { Article } from '../model/article.ts';
import { joinSubtitle } from '../model/join-subtitle.ts';
import type { ArticleView } from '../views/article-view.ts';
import type { SiteView } from '../views/site-view.ts';
import { textsFor } from './texts.ts';

type Marked = Pick<ArticleView, 'retracted' | 'withdrawn'> & { readonly site: Pick<SiteView, 'language'> };

/** The whole title in plain text, as outputs for programs say it: with its mark and its subtitle. */
export function fullTitle({
  article,
  ...view
}: Marked & { readonly article: Pick<Article, 'title' | 'subtitle'> }): string {
  return titleMark(view) + joinSubtitle(article.title.text, article.subtitle?.text);
}

/** What stands before the title in every output: "RETRACTED: ", "WITHDRAWN: ", or nothing. */
export function titleMark({ retracted, withdrawn, site }: Marked): string {
  const { lists } = textsFor(site.language);
  if (withdrawn) return lists.withdrawn;
  return retracted ? lists.retracted : '';
}
