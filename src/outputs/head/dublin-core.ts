import { fullTitle } from '../../language/title-mark.ts';
import { pageRange } from '../../model/cited-fields.ts';
import { invertedName } from '../../model/contributor.ts';
import { absoluteUrl } from '../../model/paths.ts';
import type { ArticleView } from '../../views/article-view.ts';
import { link, meta } from './tags.ts';

/**
 * Dublin Core, as libraries harvest it: https://www.dublincore.org/specifications/dublin-core/dc-html/
 * @param citation the journal's own "How to cite" as text
 */
export function dublinCoreTags(view: ArticleView, citation: string): readonly string[] {
  const { article, site, url, license, modified } = view;
  const { abstract, published } = article;
  const summary = abstract?.replace(/\s+/g, ' ');
  return [
    link('schema.DC', 'http://purl.org/dc/elements/1.1/'),
    link('schema.DCTERMS', 'http://purl.org/dc/terms/'),
    meta('DC.Title', fullTitle(view)),
    ...article.contributors.map((contributor) => meta('DC.Creator.PersonalName', invertedName(contributor))),
    meta('DC.Date.issued', published),
    meta('DC.Date.created', published),
    meta('DC.Date.modified', modified),
    meta('DC.Description', summary),
    meta('DC.Format', 'text/html'),
    meta('DC.Identifier', article.id),
    meta('DC.Identifier.DOI', article.doi),
    meta('DC.Identifier.URI', url),
    meta('DC.Identifier.pageNumber', pageRange(article)),
    meta('DC.Language', article.language),
    meta('DC.Rights', license.url ?? license.name),
    meta('DC.Source', site.title),
    meta('DC.Source.ISSN', site.issn),
    meta('DC.Source.Issue', article.issue),
    meta('DC.Source.Volume', article.volume),
    meta('DC.Source.URI', absoluteUrl(site, '')),
    ...article.keywords.map((keyword) => meta('DC.Subject', keyword)),
    meta('DC.Type', 'Text.Serial.Journal'),
    meta('DC.Type.articleType', article.section),
    meta('DCTERMS.abstract', summary),
    meta('DCTERMS.issued', published),
    meta('DCTERMS.modified', modified),
    meta('DCTERMS.bibliographicCitation', citation),
  ];
}
