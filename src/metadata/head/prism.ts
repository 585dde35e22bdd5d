import type { ArticleView } from '../../model/article-view.ts';
import { link, meta } from './tags.ts';

/** PRISM basic 2.1: https://www.w3.org/submissions/2020/SUBM-prism-20200910/ */
export function prismTags({ article, site, url }: ArticleView): readonly string[] {
  const { pages, eLocator } = article;
  return [
    link('schema.prism', 'http://prismstandard.org/namespaces/basic/2.1/'),
    meta('prism.publicationName', site.title),
    meta('prism.issn', site.issn),
    meta('prism.eIssn', site.issn),
    meta('prism.volume', article.volume),
    meta('prism.number', article.issue),
    meta('prism.startingPage', pages?.first ?? eLocator),
    meta('prism.endingPage', pages?.last),
    meta('prism.publicationDate', article.published),
    meta('prism.doi', article.doi),
    meta('prism.url', url),
    ...article.keywords.map((keyword) => meta('prism.keyword', keyword)),
  ];
}
