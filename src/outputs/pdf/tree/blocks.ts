import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { fittingCode, typstString } from '../typst-text.ts';
import { placedNode, type TypstContext } from './context.ts';
import { typstFigure, typstTableFigure } from './figure.ts';
import { typstFormula } from './formula.ts';
import { typstPhrasing } from './phrasing.ts';
import { typstTable } from './table.ts';

/** Blocks as content of Typst, parted by blank lines. */
export function typstBlocks(nodes: readonly RootContent[], context: TypstContext): string {
  return nodes.map((node) => placedNode(node, typstBlock(node, context))).join('\n\n');
}

function typstBlock(node: RootContent, context: TypstContext): string {
  switch (node.type) {
    case 'paragraph':
      return typstParagraph(node, context);
    case 'heading':
      if (!context.sections) return `#strong[${typstPhrasing(node.children, context)}]${identity(node.id)}`;
      // The title of the article is no section, so those of the text begin with the first level.
      return `#heading(level: ${Math.max(1, node.depth - 1)})[${typstPhrasing(node.children, context)}]${identity(node.id)}`;
    case 'list':
      return typstList(node, context);
    case 'blockquote':
      return `#quote(block: true)[${typstBlocks(node.children, inBox(context))}]`;
    case 'code':
      return `#raw(block: true, ${typstString(fittingCode(node.value))})`;
    case 'thematicBreak':
      return '#line(length: 20%, stroke: 0.5pt)';
    case 'math':
      return typstFormula(node, true, context);
    case 'figure':
      return typstFigure(node, context);
    case 'captionedTable':
      return typstTableFigure(node, context);
    case 'table':
      return typstTable(node, context);
    default:
      return 'value' in node ? `#${typstString(node.value)}` : '';
  }
}

/** Inside of a list or a quotation. */
const inBox = (context: TypstContext): TypstContext => ({ ...context, floats: false, sections: false });

function identity(id: string | undefined): string {
  return id === undefined ? '' : ` #label(${typstString(id)})`;
}

function typstParagraph({ children }: Paragraph, context: TypstContext): string {
  return typstPhrasing(children, context);
}

function typstList({ ordered, start, children }: List, context: TypstContext): string {
  const inside = inBox(context);
  const items = children
    .map((item: ListItem) => `[${placedNode(item, typstBlocks(item.children, inside))}]`)
    .join(', ');
  return ordered ? `#enum(start: ${start ?? 1}, ${items})` : `#list(${items})`;
}
