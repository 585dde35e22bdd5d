import { fullTitle } from '../../language/title-mark.ts';
import { pageRange } from '../../model/cited-fields.ts';
import { invertedName } from '../../model/contributor.ts';
import { licenseText } from '../../model/license.ts';
import { doiUrl, fileUrl } from '../../model/paths.ts';
import { element, wrap } from '../../text/xml.ts';
import type { ArticleView } from '../../views/article-view.ts';

const namespaces = {
  'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
};

/** The article in the Dublin Core of OAI-PMH: http://www.openarchives.org/OAI/2.0/oai_dc.xsd */
export function oaiDublinCore(view: ArticleView): string {
  const { article, site, url, license, galleys } = view;
  const all = (name: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value ? [element(`dc:${name}`, {}, value)] : []));
  const elements = [
    ...all('title', [fullTitle(view)]),
    ...all('creator', article.contributors.map(invertedName)),
    ...all('subject', article.keywords),
    ...all('description', [article.abstract?.replace(/\s+/g, ' ')]),
    ...all('publisher', [site.publisher]),
    ...all('date', [article.published]),
    ...all('type', ['Text', article.section]),
    ...all('format', ['text/html', ...galleys.map(({ type }) => type).filter((type) => type !== 'text/html')]),
    ...all('identifier', [url, view.doiUrl]),
    ...all('source', [sourceOf(view), site.issn]),
    ...all('language', [article.language]),
    ...all('relation', [
      ...galleys.map(({ name }) => url + fileUrl(name)),
      ...article.relations.map(({ doi }) => doi && doiUrl(doi)),
    ]),
    ...all('rights', [licenseText(license)]),
  ];
  return wrap('oai_dc:dc', elements.join(''), namespaces);
}

/** "Annals of Hard Records, 7 (Suppl 1), 101-109" */
function sourceOf({ article, site }: ArticleView): string {
  const { volume, issue } = article;
  const number = [volume, issue && `(${issue})`].filter(Boolean).join(' ');
  return [site.title, number, pageRange(article)].filter(Boolean).join(', ');
}
