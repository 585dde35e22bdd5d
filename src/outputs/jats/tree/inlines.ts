import { fileUrl } from '../../../model/paths.ts';
import type { Citation, Image, Inline, Link, PrintedPiece, Span } from '../../../model/tree/inline.ts';
import { noOther } from '../../../model/tree/node.ts';
import { nodesIn } from '../../../model/tree/nodes-in.ts';
import { element, escapeXml } from '../../../text/xml.ts';
import { formulaAlternatives } from './formula.ts';

/** JATS: https://jats.nlm.nih.gov/publishing/tag-library/1.3/ */
const elements: Readonly<Record<Span<Inline>['type'], string>> = {
  emphasis: 'italic',
  strong: 'bold',
  delete: 'strike',
  subscript: 'sub',
  superscript: 'sup',
};

/** A line of text as JATS. */
export function jatsInlines(nodes: readonly Inline[]): string {
  return nodes.map(jatsInline).join('');
}

function jatsInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeXml(node.value);
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'subscript':
    case 'superscript':
      return `<${elements[node.type]}>${jatsInlines(node.children)}</${elements[node.type]}>`;
    case 'inlineCode':
      return element('monospace', {}, node.value);
    case 'break':
      return ' ';
    case 'link':
      return externalLink(node);
    case 'image':
      return inlineGraphic(node);
    case 'citation':
      return jatsCitation(node);
    case 'crossReference':
      return crossReference(node.text, node.target);
    case 'footnoteReference':
      return node.number === undefined
        ? ''
        : `<xref ref-type="fn" rid="fn-${node.number}"><sup>${node.number}</sup></xref>`;
    case 'inlineMath':
      return node.display
        ? `<disp-formula>${formulaAlternatives(node)}</disp-formula>`
        : `<inline-formula>${formulaAlternatives(node)}</inline-formula>`;
    default:
      return noOther(node);
  }
}

/** A link of JATS holds neither formulae nor images. */
function externalLink({ url, children }: Link<Inline>): string {
  const text = jatsInlines(children);
  const holdsOthers = [...nodesIn(children)].some(({ type }) => type === 'inlineMath' || type === 'image');
  return holdsOthers ? text : `<ext-link ext-link-type="uri" xlink:href="${escapeXml(url)}">${text}</ext-link>`;
}

function inlineGraphic({ published, alt }: Image): string {
  if (!published) return escapeXml(alt);
  const file = escapeXml(fileUrl(published.original));
  return `<inline-graphic xlink:href="${file}">${element('alt-text', {}, alt)}</inline-graphic>`;
}

function jatsCitation({ pieces, raw, raised }: Citation): string {
  if (pieces === undefined) return escapeXml(raw);
  const printed = pieces.map(jatsPiece).join('');
  return raised ? `<sup>${printed}</sup>` : printed;
}

function jatsPiece({ text, numbers }: PrintedPiece): string {
  const targets = numbers.map((number) => `ref-${number}`).join(' ');
  return targets === '' ? escapeXml(text) : element('xref', { 'ref-type': 'bibr', rid: targets }, text);
}

function crossReference(text: string, target: string | undefined): string {
  if (target === undefined) return escapeXml(text);
  return element('xref', { 'ref-type': target.startsWith('tbl-') ? 'table' : 'fig', rid: target }, text);
}
