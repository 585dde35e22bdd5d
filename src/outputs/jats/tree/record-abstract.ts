import type { Block } from '../../../model/tree/block.ts';
import type { Inline, Text } from '../../../model/tree/inline.ts';
import { type Node, noOther } from '../../../model/tree/node.ts';
import { plainText } from '../../../tree/text/plain-text.ts';
import { writeParagraphs } from '../../../tree/text/write-text.ts';
import { jatsInlines } from './inlines.ts';

/**
 * The paragraphs of an abstract as JATS for a record that stands without its article: the words of plain text with their
 * markup and formulae, but nothing that leads to a note, a reference or a figure.
 */
export function recordAbstract(abstract: readonly Block[]): readonly string[] {
  return writeParagraphs(abstract, (nodes) => jatsInlines(alone(nodes)));
}

function alone(nodes: readonly Node[]): Inline[] {
  const kept: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'citation' || node.type === 'footnoteReference') trimEnd(kept);
    else kept.push(...aloneNode(node, kept));
  }
  return kept;
}

function aloneNode(node: Node, before: readonly Inline[]): Inline[] {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'underline':
    case 'smallCapitals':
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
    case 'link':
    case 'paragraph':
    case 'heading':
      return alone(node.children);
    case 'blockquote':
      return alone([...node.children, ...(node.source ?? [])]);
    case 'definitionList':
      return node.items.flatMap(({ term, definitions }) => alone([...term, text(': '), ...definitions.flat()]));
    case 'box':
      return alone([...(node.title ?? []), ...node.children]);
    case 'list':
      return node.children.flatMap(({ children }) => alone(children));
    case 'table':
      return node.rows.flatMap((row) => row.flatMap(({ children }) => alone(children)));
    case 'text':
    case 'break':
    case 'image':
    case 'citation':
    case 'crossReference':
    case 'footnoteReference':
    case 'code':
    case 'thematicBreak':
    case 'figure':
    case 'media':
    case 'captionedTable':
      return [text(plainText([node]))];
    default:
      return noOther(node);
  }
}

const text = (value: string): Text => ({ type: 'text', value });

function trimEnd(nodes: Inline[]): void {
  const last = nodes.at(-1);
  if (last?.type === 'text') nodes.splice(-1, 1, text(last.value.trimEnd()));
}
