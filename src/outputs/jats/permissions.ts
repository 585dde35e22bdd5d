import { textsForArticle } from '../../language/texts.ts';
import { copyrightOf } from '../../model/copyright.ts';
import { element, escapeXml } from '../../text/xml.ts';
import type { JatsView } from './jats-view.ts';

/** Copyright and licence: https://jats4r.niso.org/permissions/ */
export function permissions(view: JatsView): string {
  return `<permissions>${copyright(view)}${licence(view)}</permissions>`;
}

function copyright({ article, year: issued, site }: JatsView): string {
  const owned = copyrightOf(article, site, issued);
  if (!owned) return '';
  const { holder, year } = owned;
  const statement = element('copyright-statement', {}, `© ${year} ${holder}`);
  return `${statement}${element('copyright-year', {}, String(year))}${element('copyright-holder', {}, holder)}`;
}

function licence({ article, license: { name, url }, site }: JatsView): string {
  const { license } = textsForArticle({ site, article }).article;
  if (url === undefined) return `<license>${element('license-p', {}, `${license} ${name}`)}</license>`;
  const link = element('ext-link', { 'ext-link-type': 'uri', 'xlink:href': url }, name);
  const free = article.fullText === undefined ? '<ali:free_to_read/>' : '';
  return `${free}<license license-type="open-access" xlink:href="${escapeXml(url)}">${element('ali:license_ref', {}, url)}<license-p>${escapeXml(license)} ${link}</license-p></license>`;
}
