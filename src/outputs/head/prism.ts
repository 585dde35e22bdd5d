import type { ArticleView } from '../../views/article-view.ts';
import type { Shown } from '../../views/shown.ts';
import { link, meta } from './tags.ts';

/** What PRISM says of an article. */
export interface PrismView extends Shown<{ view: ['article', 'url']; site: ['title', 'issn', 'issnPrint'] }> {}

/** PRISM basic 2.1: https://www.w3.org/submissions/2020/SUBM-prism-20200910/ */
export function prismTags(view: ArticleView): readonly string[] {
  return [
    link('schema.prism', 'http://prismstandard.org/namespaces/basic/2.1/'),
    ...prismFields(view).map(([name, value]) => meta(`prism.${name}`, value)),
    ...view.article.keywords.map((keyword) => meta('prism.keyword', keyword)),
  ];
}

/** The fields of PRISM that an article has, by their names without a prefix. */
export function prismFields({ article, site, url }: PrismView): readonly (readonly [name: string, value: string])[] {
  const { pages, eLocator } = article;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['publicationName', site.title],
    ['issn', site.issnPrint ?? site.issn],
    ['eIssn', site.issn],
    ['volume', article.volume],
    ['number', article.issue],
    ['startingPage', pages?.first ?? eLocator],
    ['endingPage', pages?.last],
    ['publicationDate', article.published],
    ['doi', article.doi],
    ['url', url],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
