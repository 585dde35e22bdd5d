import type {
  Block,
  CaptionedTable,
  DefinitionList,
  List,
  ListItem,
  Numbering,
  Paragraph,
} from '../../../model/tree/block.ts';
import { noOther } from '../../../model/tree/node.ts';
import { isFromLeft } from '../../../tree/text/left-to-right.ts';
import { plainText } from '../../../tree/text/plain-text.ts';
import { fittingCode } from '../fitting-text.ts';
import { typstString } from '../typst-text.ts';
import { placedNode, type TypstContext } from './context.ts';
import { typstFigure, typstMedia, typstTableFigure } from './figure.ts';
import { typstFormula } from './formula.ts';
import { typstInlines } from './inlines.ts';
import { typstTable } from './table.ts';

/** Blocks as content of Typst, parted by blank lines. */
export function typstBlocks(nodes: readonly Block[], context: TypstContext): string {
  return nodes.map((node) => placedNode(node, typstBlock(node, context))).join('\n\n');
}

function typstBlock(node: Block, context: TypstContext): string {
  switch (node.type) {
    case 'paragraph':
      return typstParagraph(node, context);
    case 'heading':
      if (!context.sections) return `#strong[${typstInlines(node.children, context)}]${identity(node.id)}`;
      // The title of the article is no section, so those of the text begin with the first level.
      return `#heading(level: ${Math.max(1, node.depth - 1)})[${typstInlines(node.children, context)}]${identity(node.id)}`;
    case 'list':
      return typstList(node, context);
    case 'blockquote':
      return `#quote(block: true)[${typstBlocks(node.children, inBox(context))}${node.source ? `\n\n#"— "${typstInlines(node.source, context)}` : ''}]`;
    case 'definitionList':
      return typstDefinitions(node, inBox(context));
    case 'box': {
      const title = node.title ? `[${typstInlines(node.title, context)}]` : 'none';
      return `#report-box(${title}, [${typstBlocks(node.children, inBox(context))}])`;
    }
    case 'code':
      return `#raw(block: true, ${typstString(fittingCode(node.value))})`;
    case 'thematicBreak':
      return '#line(length: 20%, stroke: 0.5pt)';
    case 'math':
      return typstFormula(node, true);
    case 'figure':
      return typstFigure(node, context);
    case 'media':
      return typstMedia(node, typstBlocks(node.transcript ?? [], inBox(context)), context);
    case 'captionedTable':
      return typstTableFigure(node, tableNotes(node, context), context);
    case 'table':
      return typstTable(node, context);
    default:
      return noOther(node);
  }
}

/** A paragraph in Latin letters is read from the left in a text from the right, too. */
function typstParagraph({ children }: Paragraph, context: TypstContext): string {
  if (!context.rightToLeft || !isFromLeft(plainText(children))) return typstInlines(children, context);
  return `#text(dir: ltr)[${typstInlines(children, { ...context, rightToLeft: false })}]`;
}

/** What stands under a table, each note with the label that its marks lead to. */
function tableNotes({ notes = [], footnotes = [] }: CaptionedTable, context: TypstContext): string {
  const inside = inBox(context);
  const lettered = footnotes.map(
    ({ id, sign, children }) => `#super[${sign}]#" "${typstBlocks(children, inside)}${identity(id)}`,
  );
  return [...(notes.length > 0 ? [typstBlocks(notes, inside)] : []), ...lettered].join('\n\n');
}

/** Inside of a list or a quotation. */
const inBox = (context: TypstContext): TypstContext => ({ ...context, floats: false, sections: false });

/** The label of a heading that links lead to. */
export function identity(id: string | undefined): string {
  return id === undefined ? '' : ` #label(${typstString(id)})`;
}

function typstDefinitions({ items }: DefinitionList, context: TypstContext): string {
  const written = items.map(({ term, definitions }) => {
    const meaning = definitions.map((blocks) => typstBlocks(blocks, context)).join('\n\n');
    return `terms.item([${typstInlines(term, context)}], [${meaning}])`;
  });
  return `#terms(${written.join(', ')})`;
}

const numberings: Readonly<Record<Numbering, string | undefined>> = {
  ...{ decimal: undefined, 'lower-alpha': 'a)', 'upper-alpha': 'A)', 'lower-roman': 'i)', 'upper-roman': 'I)' },
};

function typstList({ ordered, numbering = 'decimal', start, children }: List, context: TypstContext): string {
  const inside = inBox(context);
  const items = children.map((item) => `[${placedNode(item, typstItem(item, inside))}]`).join(', ');
  const signs = numberings[numbering];
  const form = signs === undefined ? '' : `numbering: "${signs}", `;
  return ordered ? `#enum(${form}start: ${start ?? 1}, ${items})` : `#list(${items})`;
}

/** No figure at the top of a page parts an item of a few lines from its end. */
function typstItem({ children }: ListItem, context: TypstContext): string {
  const written = typstBlocks(children, context);
  const [least, most] = [150, 600];
  const length = children.every(({ type }) => type === 'paragraph') ? plainText(children).length : 0;
  return least < length && length < most ? `#block(breakable: false)[${written}]` : written;
}
