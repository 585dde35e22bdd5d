import type { Block } from '../../../model/tree/block.ts';
import type { Inline } from '../../../model/tree/inline.ts';
import type { Node } from '../../../model/tree/node.ts';
import { plainText } from '../../../tree/text/plain-text.ts';
import { writeParagraphs } from '../../../tree/text/write-text.ts';
import { jatsInlines } from './inlines.ts';

/** Blocks for a place where JATS takes one line of text: their paragraphs one behind the other. */
export function jatsSentences(blocks: readonly Block[]): string {
  return writeParagraphs(blocks, (nodes) => jatsInlines(nodes.flatMap(inLine))).join(' ');
}

function inLine(node: Node): readonly Inline[] {
  switch (node.type) {
    case 'paragraph':
      return node.children.flatMap(inLine);
    case 'inlineMath':
      return [{ ...node, display: false }];
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'subscript':
    case 'superscript':
    case 'inlineCode':
    case 'link':
    case 'break':
    case 'citation':
    case 'crossReference':
    case 'footnoteReference':
      return [node];
    default:
      return [{ type: 'text', value: plainText([node]) }];
  }
}
