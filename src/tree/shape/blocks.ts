import type { BlockContent, Parents, RootContent } from 'mdast';
import { type CaptionKind, isStrayCaption, opensCaption, type ReadCaption, readCaption } from './caption.ts';
import type { ShapeContext } from './context.ts';
import { captionBeneath, checkImagesWithin, figureOf, imageParagraph } from './figures.ts';
import { convertBlockHtml } from './html/block-html.ts';
import { checkMisread } from './misread-blocks.ts';
import { captionedTable, captionInRows, fillRows } from './tables.ts';

/**
 * Blocks as the tree keeps them: raw HTML as nodes, images and tables joined with their captions. Definitions and notes
 * are no blocks of the text.
 */
export function shapeBlocks(children: readonly RootContent[], context: ShapeContext): RootContent[] {
  const shown = children.filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  const blocks = shown.some(({ type }) => type === 'html') ? convertBlockHtml(shown, context) : shown;
  for (const block of blocks) shapeWithin(block, context);
  for (const block of blocks) if (block.type === 'table') fillRows(block, context);
  return context.figures ? joinCaptions(blocks, context) : blocks;
}

function shapeWithin(block: RootContent, context: ShapeContext): void {
  if (block.type !== 'blockquote' && block.type !== 'list' && block.type !== 'listItem') return;
  const parent: Parents = block;
  parent.children = shapeBlocks(parent.children, context) as BlockContent[] & typeof parent.children;
}

/** A caption may stand under its figure or table, or above it. */
function joinCaptions(blocks: readonly RootContent[], context: ShapeContext): RootContent[] {
  const joined: RootContent[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const captionable = captionableOf(block, context);
    if (!captionable) {
      if (block) joined.push(block);
      continue;
    }
    const { kind, inside } = captionable;
    const above = inside ? undefined : captionOf(joined.at(-1), kind, context);
    if (above) joined.pop();
    const under = inside || above ? undefined : captionOf(blocks[index + 1], kind, context);
    if (under) index++;
    joined.push(captionable.join(inside ?? above ?? under));
  }
  for (const block of joined) checkLeft(block, context);
  return joined;
}

/** A block that takes a caption. */
interface Captionable {
  readonly kind: CaptionKind;
  /** The caption that Markdown took for a part of the block. */
  readonly inside: ReadCaption | undefined;
  readonly join: (caption: ReadCaption | undefined) => RootContent;
}

function captionableOf(block: RootContent | undefined, context: ShapeContext): Captionable | undefined {
  if (block?.type === 'table') {
    const inside = captionInRows(block, context);
    return { kind: 'table', inside, join: (caption) => captionedTable(block, caption, context) };
  }
  const found = imageParagraph(block);
  if (!found || block?.type !== 'paragraph') return undefined;
  const inside = captionBeneath(found, context);
  return { kind: 'figure', inside, join: (caption) => figureOf(block, found.images, caption, context) };
}

function checkLeft(block: RootContent, context: ShapeContext): void {
  if (block.type !== 'paragraph') return;
  checkImagesWithin(block, context);
  checkMisread(block, context);
  if (!isStrayCaption(block)) return;
  context.addFault('figure-caption', block, 'This caption has no image or table above it; put it right under one');
}

function captionOf(block: RootContent | undefined, kind: CaptionKind, context: ShapeContext): ReadCaption | undefined {
  if (block?.type !== 'paragraph' || !opensCaption(block.children, kind)) return undefined;
  return readCaption(block.children, kind, context);
}
