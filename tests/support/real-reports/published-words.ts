import { type CheerioAPI, load } from 'cheerio';
import type { XmlNode } from './inline.ts';
import { spacedText } from './spaced-text.ts';

/** A piece of a published report: a paragraph, a cell of a table, the title of a reference. */
export interface PublishedPiece {
  readonly kind:
    | 'title'
    | 'abstract'
    | 'body'
    | 'heading'
    | 'caption'
    | 'cell'
    | 'table note'
    | 'declaration'
    | 'reference';
  readonly text: string;
}

/** What is printed of a published report but for the marks of citations, which every journal writes in its own way. */
export function publishedPieces(xml: string): PublishedPiece[] {
  const $ = load(xml, { xmlMode: true });
  const parts = [
    'article-meta article-title:not(related-article *)',
    'article-meta > abstract :is(title, p)',
    ':is(body, floats-group) :is(title, p, td, th)',
    'back > :not(ref-list) :is(title, p, term)',
  ];
  const pieces = $(parts.join(', '))
    .toArray()
    .filter((node) => $(node).closest('ref-list, supplementary-material').length === 0)
    .map((node): PublishedPiece => ({ kind: kindOf($, node), text: spacedText($, node, isLeftOut(node)) }));
  return [...pieces, ...referencePieces($)].filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Marks of citations, and what is a piece of its own. */
const isLeftOut = (piece: XmlNode) => (node: XmlNode) =>
  node !== piece &&
  node.type === 'tag' &&
  ((node.name === 'xref' && node.attribs['ref-type'] === 'bibr') ||
    ['fig', 'table-wrap', 'list', 'def-list', 'fn', 'p', 'supplementary-material'].includes(node.name));

function kindOf($: CheerioAPI, node: XmlNode): PublishedPiece['kind'] {
  const isIn = (selector: string): boolean => $(node).closest(selector).length > 0;
  if ($(node).is('article-title')) return 'title';
  if (isIn('abstract')) return 'abstract';
  if (isIn('table-wrap-foot')) return 'table note';
  if (isIn('caption')) return 'caption';
  if ($(node).is('td, th')) return 'cell';
  if (isIn('back')) return 'declaration';
  return $(node).is('title') ? 'heading' : 'body';
}

/** What every style of references prints. */
function referencePieces($: CheerioAPI): PublishedPiece[] {
  return $('back ref')
    .toArray()
    .flatMap((ref) =>
      ['article-title', 'source', 'year', 'volume', 'fpage', 'page-range'].map((name): PublishedPiece => {
        const field = $(ref).find(name).first();
        const [node] = field.toArray();
        return { kind: 'reference', text: node ? spacedText($, node, () => false) : '' };
      }),
    );
}
