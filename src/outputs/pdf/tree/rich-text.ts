import type { RichNode } from '../../../model/text.ts';
import { noOther } from '../../../model/tree/node.ts';
import { typstLink, typstText } from '../typst-text.ts';
import { functions } from './inlines.ts';

/** A title, a reference or a citation as content of Typst; code and links are plain words. */
export function richTypst(nodes: readonly RichNode[]): string {
  return nodes.map(richNode).join('');
}

function richNode(node: RichNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return typstText(node.value);
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'underline':
    case 'smallCapitals':
    case 'subscript':
    case 'superscript':
      return `#${functions[node.type]}[${richTypst(node.children)}]`;
    case 'link':
      return richTypst(node.children);
    case 'break':
      return typstText(' ');
    default:
      return noOther(node);
  }
}

/** The same with a link on the first place of some words; undefined where they are not in it. */
export function linkedTypst(nodes: readonly RichNode[], words: string, url: string): string | undefined {
  for (const [at, node] of nodes.entries()) {
    const linked = linkedNode(node, words, url);
    if (linked !== undefined) return richTypst(nodes.slice(0, at)) + linked + richTypst(nodes.slice(at + 1));
  }
  return undefined;
}

function linkedNode(node: RichNode, words: string, url: string): string | undefined {
  if (node.type === 'text') {
    const at = node.value.indexOf(words);
    if (at === -1) return undefined;
    return typstText(node.value.slice(0, at)) + typstLink(url, words) + typstText(node.value.slice(at + words.length));
  }
  if (!('children' in node) || node.type === 'link') return undefined;
  const inside = linkedTypst(node.children, words, url);
  return inside === undefined ? undefined : `#${functions[node.type]}[${inside}]`;
}
