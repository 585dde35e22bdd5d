import { fileUrl } from '../../../model/paths.ts';
import { anchorIn } from '../../../model/tree/anchors.ts';
import type {
  Citation,
  FootnoteReference,
  Image,
  Inline,
  Link,
  PrintedPiece,
  Span,
} from '../../../model/tree/inline.ts';
import { noOther } from '../../../model/tree/node.ts';
import { nodesIn } from '../../../model/tree/nodes-in.ts';
import { element, escapeXml, wrap } from '../../../text/xml.ts';
import { formulaAlternatives } from './formula.ts';
import { sectionId } from './section-id.ts';

/** JATS: https://jats.nlm.nih.gov/publishing/tag-library/1.3/ */
const elements: Readonly<Record<Span<Inline>['type'], string>> = {
  emphasis: 'italic',
  strong: 'bold',
  delete: 'strike',
  underline: 'underline',
  smallCapitals: 'sc',
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
    case 'underline':
    case 'smallCapitals':
    case 'subscript':
    case 'superscript':
      return `<${elements[node.type]}>${jatsInlines(node.children)}</${elements[node.type]}>`;
    case 'inlineCode':
      return element('monospace', {}, node.value);
    case 'break':
      return ' ';
    case 'link':
      return jatsLink(node);
    case 'image':
      return inlineGraphic(node);
    case 'citation':
      return jatsCitation(node);
    case 'crossReference':
      return node.target === undefined ? escapeXml(node.text) : crossReference(escapeXml(node.text), node.target);
    case 'footnoteReference':
      return node.sign === undefined
        ? ''
        : `<xref ref-type="${isInTable(node) ? 'table-fn' : 'fn'}" rid="${node.target}"><sup>${node.sign}</sup></xref>`;
    case 'inlineMath':
      return node.display
        ? `<disp-formula>${formulaAlternatives(node)}</disp-formula>`
        : `<inline-formula>${formulaAlternatives(node)}</inline-formula>`;
    default:
      return noOther(node);
  }
}

/** Notes of tables have letters. */
const isInTable = ({ sign = '' }: FootnoteReference): boolean => !/\d/.test(sign);

/** A link of JATS holds neither formulae nor images, and a cross reference no other either. */
function jatsLink({ url, children }: Link<Inline>): string {
  const text = jatsInlines(children);
  const within = [...nodesIn(children)].map(({ type }) => type);
  if (within.includes('inlineMath') || within.includes('image')) return text;
  if (!url.startsWith('#')) {
    // An address says nothing to those who listen to it: https://jats4r.niso.org/accessibility/
    const title = /^https?:/.test(text) ? URL.parse(url)?.host : undefined;
    return wrap('ext-link', text, { 'ext-link-type': 'uri', 'xlink:href': url, 'xlink:title': title });
  }
  const target = anchorIn(url);
  const leads = within.some((type) => type === 'citation' || type === 'crossReference' || type === 'footnoteReference');
  return target === undefined || leads ? text : crossReference(text, target);
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

const referenceTypes = {
  'fig-': 'fig',
  'vid-': 'fig',
  'aud-': 'fig',
  'tbl-': 'table',
  'suppl-': 'supplementary-material',
} as const;

/** @param text written as JATS */
function crossReference(text: string, target: string): string {
  const kind = /^(?:fig|vid|aud|tbl|suppl)-/.exec(target)?.[0] as keyof typeof referenceTypes | undefined;
  const type = kind === undefined ? 'sec' : referenceTypes[kind];
  return wrap('xref', text, { 'ref-type': type, rid: kind === undefined ? sectionId(target) : target });
}
