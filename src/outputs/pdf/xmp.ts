import { fullTitle } from '../../language/title-mark.ts';
import { displayName } from '../../model/contributor.ts';
import { escapeXml } from '../../text/xml.ts';
import { prismFields } from '../head/prism.ts';
import type { PdfView } from './pdf-view.ts';

const namespaces = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['prism', 'http://prismstandard.org/namespaces/basic/3.0/'],
  ['xmpRights', 'http://ns.adobe.com/xap/1.0/rights/'],
  ['pdfuaid', 'http://www.aiim.org/pdfua/ns/id/'],
  ['pdf', 'http://ns.adobe.com/pdf/1.3/'],
  ['xmp', 'http://ns.adobe.com/xap/1.0/'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/**
 * What the PDF of an article says of itself, as an XMP packet with Dublin Core and PRISM, which reference managers and
 * archives read: https://developer.adobe.com/xmp/docs/xmp-namespaces/
 */
export function xmpPacket(view: PdfView): string {
  const { article, site, license, url, doiUrl, description } = view;
  const properties = [
    list('dc:title', 'Alt', [fullTitle(view)]),
    list('dc:creator', 'Seq', article.contributors.map(displayName)),
    list('dc:description', 'Alt', [description]),
    list('dc:subject', 'Bag', article.keywords),
    list('dc:publisher', 'Bag', site.publisher === undefined ? [] : [site.publisher]),
    list('dc:date', 'Seq', [article.published]),
    list('dc:language', 'Bag', [article.language]),
    list('dc:rights', 'Alt', [license.name]),
    single('dc:identifier', doiUrl ?? url),
    single('dc:format', 'application/pdf'),
    single('prism:aggregationType', 'journal'),
    ...prismFields(view).map(([name, value]) => single(`prism:${name}`, value)),
    single('xmpRights:WebStatement', license.url),
    single('pdf:Keywords', article.keywords.join(', ')),
    single('xmp:CreatorTool', 'Casebook'),
    single('pdfuaid:part', '1'),
  ];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${namespaces}>`,
    ...properties.filter((property) => property !== ''),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function single(name: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : `<${name}>${escapeXml(value)}</${name}>`;
}

function list(name: string, kind: 'Alt' | 'Bag' | 'Seq', values: readonly string[]): string {
  if (values.length === 0) return '';
  const language = kind === 'Alt' ? ' xml:lang="x-default"' : '';
  const items = values.map((value) => `<rdf:li${language}>${escapeXml(value)}</rdf:li>`);
  return `<${name}><rdf:${kind}>${items.join('')}</rdf:${kind}></${name}>`;
}
