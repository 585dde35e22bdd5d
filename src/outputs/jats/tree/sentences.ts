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

/** What the line takes, which is nothing that leads elsewhere in the article; of formulae, images and blocks the words. */
function inLine(node: Node): readonly Inline[] {
  switch (node.type) {
    case 'paragraph':
      return node.children.flatMap(inLine);
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'subscript':
    case 'superscript':
      return [{ ...node, children: node.children.flatMap(inLine) }];
    case 'text':
    case 'inlineCode':
    case 'break':
      return [node];
    case 'link': {
      const children = node.children.flatMap(inLine);
      return node.url.startsWith('#') ? children : [{ ...node, children }];
    }
    case 'citation':
      return [{ type: 'text', value: node.pieces?.map(({ text }) => text).join('') ?? node.raw }];
    case 'footnoteReference':
      return [{ type: 'superscript', children: [{ type: 'text', value: node.sign ?? node.label }] }];
    default:
      return [{ type: 'text', value: plainText([node]) }];
  }
}
