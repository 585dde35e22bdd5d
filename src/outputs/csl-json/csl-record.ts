import { articleItem } from '../../citation/article-item.ts';
import { withWholePages } from '../../citation/plain-fields.ts';
import { titleMark } from '../../language/title-mark.ts';
import { issuedDate } from '../../model/cited-fields.ts';
import type { CslItem, CslName } from '../../model/reference.ts';
import { withParticle } from '../../text/particle.ts';
import type { ArticleView } from '../../views/article-view.ts';

/** The article as a CSL item with all that reference managers keep; the other formats are written from it. */
export function cslRecord(view: ArticleView): CslItem {
  const { article, site, year, url } = view;
  const { title = '', author = [], ...rest } = withWholePages(articleItem(article, site, year));
  const optional = {
    abstract: article.abstract,
    keyword: article.keywords.length === 0 ? undefined : joinedKeywords(article.keywords),
  };
  return {
    ...rest,
    title: titleMark(view) + title,
    ...(author.length > 0 && { author: author.map(wholeName) }),
    issued: { 'date-parts': [issuedDate(view).split('-').map(Number)] },
    URL: url,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** Zotero loses a `non-dropping-particle` on import, so it stands in the family name. */
export function wholeName({ 'non-dropping-particle': particle, ...name }: CslName): CslName {
  return particle === undefined ? name : { ...name, family: withParticle(particle, name.family ?? '') };
}

/** With semicolons where a keyword holds a comma, so that it can be taken apart again. */
function joinedKeywords(keywords: readonly string[]): string {
  return keywords.join(keywords.some((keyword) => keyword.includes(',')) ? '; ' : ', ');
}
