import type { BlockContent, Parents, RootContent } from 'mdast';
import { readBoxes } from './boxes.ts';
import type { ShapeContext } from './context.ts';
import { readDefinitionLists } from './definition-lists.ts';
import { convertBlockHtml } from './html/block-html.ts';
import { joinCaptions } from './join-captions.ts';
import { readLetteredLists } from './lettered-lists.ts';
import { readPastedLevels } from './pasted-levels.ts';
import { readSource } from './quotation-source.ts';
import { readTabbedTables } from './tabbed-table.ts';
import { fillRows } from './tables.ts';

/**
 * Blocks as the tree keeps them: raw HTML as nodes, images and tables joined with their captions. Definitions and notes
 * are no blocks of the text.
 */
export function shapeBlocks(children: readonly RootContent[], context: ShapeContext): RootContent[] {
  const shown = children.filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  const converted = shown.some(({ type }) => type === 'html') ? convertBlockHtml(shown, context) : shown;
  const boxed = readBoxes(converted, context);
  const blocks = context.figures ? readDefinitionLists(readLetteredLists(readPastedLevels(boxed, context))) : boxed;
  const within = { ...context, isWithin: true };
  for (const block of blocks) shapeWithin(block, within);
  for (const block of blocks) if (block.type === 'table') fillRows(block, context);
  return context.figures ? joinCaptions(readTabbedTables(blocks, context), context) : blocks;
}

function shapeWithin(block: RootContent, context: ShapeContext): void {
  if (block.type === 'definitionList') {
    for (const item of block.items)
      item.definitions = item.definitions.map((blocks) => shapeBlocks(blocks, context) as BlockContent[]);
    return;
  }
  if (block.type === 'blockquote' && context.figures) readSource(block);
  if (block.type !== 'blockquote' && block.type !== 'list' && block.type !== 'listItem' && block.type !== 'box') return;
  const parent: Parents = block;
  parent.children = shapeBlocks(parent.children, context) as BlockContent[] & typeof parent.children;
}
