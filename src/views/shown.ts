import type { ArticleView } from './article-view.ts';
import { picked } from './picked.ts';
import type { SiteView } from './site-view.ts';

/** Names of the fields of an article's view, and of its journal's, that an output reads. */
export interface ReadFields {
  readonly view: readonly Exclude<keyof ArticleView, 'site'>[];
  readonly site: readonly (keyof SiteView)[];
}

/** The view with nothing but these fields. */
export type Shown<Fields extends ReadFields> = Pick<ArticleView, Fields['view'][number]> & {
  readonly site: Pick<SiteView, Fields['site'][number]>;
};

/**
 * What an output reads of a view. It is the key under which the output is kept, and the writer's parameter has its type:
 * nothing is read that is not in the key.
 */
export function shownOf<const Fields extends ReadFields>(view: ArticleView, fields: Fields): Shown<Fields> {
  return { ...picked(view, fields.view), site: picked(view.site, fields.site) };
}
