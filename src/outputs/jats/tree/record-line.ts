import type { Nodes, PhrasingContent, Text } from 'mdast';
import { plainText } from '../../../tree/text/plain-text.ts';
import { jatsPhrasing } from './phrasing.ts';

/**
 * A line as JATS for a record that stands without its article: the words of plain text with their markup and formulae,
 * but nothing that leads to a note, a reference or a figure.
 */
export function jatsRecordLine(nodes: readonly Nodes[]): string {
  return jatsPhrasing(alone(nodes));
}

function alone(nodes: readonly Nodes[]): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === 'citation' || node.type === 'footnoteReference') trimEnd(kept);
    else kept.push(...aloneNode(node, kept));
  }
  return kept;
}

function aloneNode(node: Nodes, before: readonly PhrasingContent[]): PhrasingContent[] {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'subscript':
      return [{ ...node, children: alone(node.children) }];
    case 'superscript': {
      // An exponent that has a character of its own keeps its height where readers of the record drop all markup.
      const words = plainText(before);
      const risen = plainText([...before, node]).slice(words.length);
      return risen === plainText(node.children) ? [{ ...node, children: alone(node.children) }] : [text(risen)];
    }
    case 'inlineCode':
      return [node];
    case 'math':
    case 'inlineMath':
      return [{ ...node, type: 'inlineMath', display: false }];
    default:
      return 'children' in node ? alone(node.children) : [text(plainText([node]))];
  }
}

const text = (value: string): Text => ({ type: 'text', value });

function trimEnd(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1);
  if (last?.type === 'text') nodes.splice(-1, 1, text(last.value.trimEnd()));
}
