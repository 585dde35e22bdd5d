import type { RichNode } from '../../../model/text.ts';
import { noOther } from '../../../model/tree/node.ts';
import { withLeftToRight } from '../../../tree/text/left-to-right.ts';
import { type Fitting, fittingLink, fittingText } from '../fitting-text.ts';
import { typstIsolate, typstText } from '../typst-text.ts';
import { functions } from './inlines.ts';

/** A title, a reference or a citation as content of Typst; code and links are plain words. */
export function richTypst(nodes: readonly RichNode[], fitting: Fitting): string {
  const line = fitting.rightToLeft ? withLeftToRight(nodes) : nodes;
  return line
    .map((node) => {
      if (node.type !== 'leftToRight') return richNode(node, fitting);
      return typstIsolate(richTypst(node.children, { ...fitting, rightToLeft: false }));
    })
    .join('');
}

function richNode(node: RichNode, fitting: Fitting): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return fittingText(node.value, fitting);
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'underline':
    case 'smallCapitals':
    case 'subscript':
    case 'superscript':
      return `#${functions[node.type]}[${richTypst(node.children, fitting)}]`;
    case 'link':
      return richTypst(node.children, fitting);
    case 'break':
      return typstText(' ');
    default:
      return noOther(node);
  }
}

/** The same with a link on the first place of some words; undefined where they are not in it. */
export function linkedTypst(
  nodes: readonly RichNode[],
  words: string,
  url: string,
  fitting: Fitting,
): string | undefined {
  for (const [at, node] of nodes.entries()) {
    const linked = linkedNode(node, words, url, fitting);
    if (linked === undefined) continue;
    return richTypst(nodes.slice(0, at), fitting) + linked + richTypst(nodes.slice(at + 1), fitting);
  }
  return undefined;
}

function linkedNode(node: RichNode, words: string, url: string, fitting: Fitting): string | undefined {
  if (node.type === 'text') {
    const at = node.value.indexOf(words);
    if (at === -1) return undefined;
    const [before, after] = [node.value.slice(0, at), node.value.slice(at + words.length)];
    return fittingText(before, fitting) + fittingLink(url, words, fitting) + fittingText(after, fitting);
  }
  if (!('children' in node) || node.type === 'link') return undefined;
  const inside = linkedTypst(node.children, words, url, fitting);
  return inside === undefined ? undefined : `#${functions[node.type]}[${inside}]`;
}
