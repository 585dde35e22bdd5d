import type { RichNode } from '../../model/text.ts';
import { noOther } from '../../model/tree/node.ts';
import { element, escapeXml } from '../../text/xml.ts';

const elements = { emphasis: 'em', strong: 'strong', subscript: 'sub', superscript: 'sup' } as const;

/** A title with the markup that Crossref takes, which has no struck text and no links. */
export function faceMarkup(nodes: readonly RichNode[]): string {
  return nodes.map(faceNode).join('');
}

function faceNode(node: RichNode): string {
  switch (node.type) {
    case 'text':
      return escapeXml(node.value);
    case 'emphasis':
    case 'strong':
    case 'subscript':
    case 'superscript':
      return `<${elements[node.type]}>${faceMarkup(node.children)}</${elements[node.type]}>`;
    case 'inlineCode':
      return element('tt', {}, node.value);
    case 'delete':
    case 'underline':
    case 'smallCapitals':
    case 'link':
      return faceMarkup(node.children);
    case 'break':
      return ' ';
    default:
      return noOther(node);
  }
}
