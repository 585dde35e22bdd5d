import type { Block, Box, DefinitionList, List, ListItem, Numbering, Paragraph } from '../../../model/tree/block.ts';
import { noOther } from '../../../model/tree/node.ts';
import { attribute, escapeHtml } from '../../../text/escape-html.ts';
import { isFromLeft } from '../../../tree/text/left-to-right.ts';
import { plainText } from '../../../tree/text/plain-text.ts';
import type { WriteContext } from './context.ts';
import { writeCaptionedTable, writeFigure, writeMedia } from './figure.ts';
import { writeMathBlock } from './formula.ts';
import { writeInlines } from './inlines.ts';
import { writeTable } from './table.ts';
import { writeTableNotes } from './table-notes.ts';

/** Blocks as HTML, one a line. */
export function writeBlocks(nodes: readonly Block[], context: WriteContext): string {
  return nodes.map((node) => writeBlock(node, context)).join('\n');
}

function writeBlock(node: Block, context: WriteContext): string {
  switch (node.type) {
    case 'paragraph':
      return writeParagraph(node, context);
    case 'heading':
      return `<h${node.depth}${attribute('id', node.id)}>${writeInlines(node.children, context)}</h${node.depth}>`;
    case 'list':
      return writeList(node, context);
    case 'blockquote':
      return `<blockquote>${writeBlocks(node.children, context)}${node.source ? `\n<footer>— ${writeInlines(node.source, context)}</footer>` : ''}</blockquote>`;
    case 'definitionList':
      return writeDefinitions(node, context);
    case 'box':
      return writeBox(node, context);
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(node.value)}</code></pre>`;
    case 'thematicBreak':
      return '<hr>';
    case 'math':
      return writeMathBlock(node, context);
    case 'figure':
      return writeFigure(node, context);
    case 'media':
      return writeMedia(node, writeBlocks(node.transcript ?? [], context), context);
    case 'captionedTable':
      return writeCaptionedTable(node, writeTableNotes(node, context, writeBlocks), context);
    case 'table':
      return `<div class="table-scroll" role="region" tabindex="0"${attribute('aria-label', context.labels.table)}>${writeTable(node, context)}</div>`;
    default:
      return noOther(node);
  }
}

/** A group with its title as its name. */
function writeBox({ title, children }: Box, context: WriteContext): string {
  const name = title && attribute('aria-label', plainText(title));
  const head = title ? `<p class="boxed-title">${writeInlines(title, context)}</p>\n` : '';
  return `<div class="boxed" role="group"${name ?? ''}>${head}${writeBlocks(children, context)}</div>`;
}

/**
 * A formula that stands alone in its paragraph is a block. A paragraph in Latin letters is read from the left in a text
 * from the right, too.
 */
function writeParagraph({ children }: Paragraph, context: WriteContext): string {
  const [only] = children;
  if (children.length === 1 && only?.type === 'inlineMath' && only.display) {
    return writeMathBlock(only, context);
  }
  if (!context.rightToLeft || !isFromLeft(plainText(children))) return `<p>${writeInlines(children, context)}</p>`;
  return `<p dir="ltr">${writeInlines(children, { ...context, rightToLeft: false })}</p>`;
}

function writeDefinitions({ items }: DefinitionList, context: WriteContext): string {
  const written = items.map(({ term, definitions }) => {
    const meanings = definitions.map(
      (blocks) => `<dd>${writeItem({ children: blocks }, blocks.length > 1, context)}</dd>`,
    );
    return `<dt>${writeInlines(term, context)}</dt>\n${meanings.join('\n')}`;
  });
  return `<dl>\n${written.join('\n')}\n</dl>`;
}

const types: Readonly<Record<Numbering, string | undefined>> = {
  ...{ decimal: undefined, 'lower-alpha': 'a', 'upper-alpha': 'A', 'lower-roman': 'i', 'upper-roman': 'I' },
};

function writeList({ ordered, numbering, start, children, spread }: List, context: WriteContext): string {
  const name = ordered ? 'ol' : 'ul';
  const first = ordered && start !== 1 ? start : undefined;
  const loose = spread === true || children.some((item) => item.spread);
  const items = children.map((item) => `<li>${writeItem(item, loose, context)}</li>`);
  return `<${name}${attribute('class', numbering)}${attribute('type', numbering && types[numbering])}${attribute('start', first)}>\n${items.join('\n')}\n</${name}>`;
}

/** Paragraphs of a list whose items no blank line parts are written without their marks. */
function writeItem({ children }: ListItem, loose: boolean, context: WriteContext): string {
  if (loose) return writeBlocks(children, context);
  return children
    .map((child) => (child.type === 'paragraph' ? writeInlines(child.children, context) : writeBlock(child, context)))
    .join('\n');
}
