import { galleyOf } from '../../model/galley.ts';
import { fileUrl } from '../../model/paths.ts';
import { element, wrap } from '../../text/xml.ts';
import type { ArticleView } from '../../views/article-view.ts';

/** The DOI, where it leads, and the full text for those who mine it or look for plagiarism. */
export function doiData({ article: { doi = '', fullText }, galleys, url }: ArticleView): string {
  const page = element('doi', {}, doi) + element('resource', {}, url);
  if (fullText !== undefined) return wrap('doi_data', page);
  const files = (['pdf', 'xml'] as const).flatMap((kind) => galleyOf(galleys, kind) ?? []);
  const links = files.map(({ name, type }) => {
    const attributes = { mime_type: type, content_version: 'vor' };
    return wrap('item', element('resource', attributes, url + fileUrl(name)));
  });
  const pdf = galleyOf(galleys, 'pdf');
  const checked = element('resource', {}, pdf ? url + fileUrl(pdf.name) : url);
  const similarity = `<collection property="crawler-based"><item crawler="iParadigms">${checked}</item></collection>`;
  const mining = wrap('collection', links.join(''), { property: 'text-mining' });
  return wrap('doi_data', page + similarity + mining);
}
