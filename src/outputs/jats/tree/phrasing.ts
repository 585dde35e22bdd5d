import type { Image, PhrasingContent } from 'mdast';
import { fileUrl } from '../../../model/paths.ts';
import { element, escapeXml } from '../../../text/xml.ts';
import type { Citation, PrintedPiece } from '../../../tree/nodes.ts';
import { isSafeUrl } from '../../../tree/resolve/links.ts';
import { formulaAlternatives } from './formula.ts';

/** JATS: https://jats.nlm.nih.gov/publishing/tag-library/1.3/ */
const elements: Readonly<Partial<Record<PhrasingContent['type'], string>>> = {
  emphasis: 'italic',
  strong: 'bold',
  delete: 'strike',
  subscript: 'sub',
  superscript: 'sup',
};

/** A line of text as JATS. */
export function jatsPhrasing(nodes: readonly PhrasingContent[]): string {
  return nodes.map(jatsNode).join('');
}

function jatsNode(node: PhrasingContent): string {
  const name = elements[node.type];
  if (name !== undefined && 'children' in node) return `<${name}>${jatsPhrasing(node.children)}</${name}>`;
  switch (node.type) {
    case 'inlineCode':
      return element('monospace', {}, node.value);
    case 'break':
      return ' ';
    case 'link':
      // A link of JATS holds neither formulae nor images.
      return isSafeUrl(node.url) && !holds(node, ['inlineMath', 'image'])
        ? externalLink(node.url, jatsPhrasing(node.children))
        : jatsPhrasing(node.children);
    case 'image':
      return inlineGraphic(node);
    case 'citation':
      return jatsCitation(node);
    case 'crossReference':
      return crossReference(node.label, node.target, node.text);
    case 'footnoteReference':
      return node.number === undefined
        ? ''
        : `<xref ref-type="fn" rid="fn-${node.number}"><sup>${node.number}</sup></xref>`;
    case 'inlineMath':
      return node.display
        ? `<disp-formula>${formulaAlternatives(node)}</disp-formula>`
        : `<inline-formula>${formulaAlternatives(node)}</inline-formula>`;
    default:
      return 'value' in node ? escapeXml(node.value) : '';
  }
}

function holds(node: PhrasingContent, types: readonly PhrasingContent['type'][]): boolean {
  if (types.includes(node.type)) return true;
  return 'children' in node && node.children.some((child) => holds(child, types));
}

function externalLink(url: string, text: string): string {
  return `<ext-link ext-link-type="uri" xlink:href="${escapeXml(url)}">${text}</ext-link>`;
}

function inlineGraphic({ published, alt }: Image): string {
  const text = alt?.trim() ?? '';
  if (!published) return escapeXml(text);
  const file = escapeXml(fileUrl(published.original));
  return `<inline-graphic xlink:href="${file}">${element('alt-text', {}, text)}</inline-graphic>`;
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

function crossReference(label: string, target: string | undefined, text = `@${label}`): string {
  if (target === undefined) return escapeXml(text);
  return element('xref', { 'ref-type': label.startsWith('tbl-') ? 'table' : 'fig', rid: target }, text);
}
