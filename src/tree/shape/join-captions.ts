import type { Paragraph, RootContent, Table } from 'mdast';
import type { DisplayKind } from '../../model/display.ts';
import { isAbbreviations } from './abbreviations.ts';
import { isStrayCaption, opensCaption, type ReadCaption, readCaption } from './caption.ts';
import type { ShapeContext } from './context.ts';
import { csvTable } from './csv-table.ts';
import { captionBeneath, checkImagesWithin, figureOf, type ImageParagraph, imageParagraph } from './figures.ts';
import { type MediaParagraph, mediaOf, mediaParagraph } from './media.ts';
import { checkMisread } from './misread-blocks.ts';
import { linesInRows } from './rows-of-lines.ts';
import { checkDoubtfulNote, strayNote, tableNotes, wordsOf } from './table-notes.ts';
import { captionedTable } from './tables.ts';

/** The blocks of a text on their way: those that are joined, and all of them. */
interface Joining {
  readonly joined: RootContent[];
  readonly blocks: readonly RootContent[];
  readonly context: ShapeContext;
}

/** Joins images and tables with their captions, which may stand under or above them, and tables with their notes. */
export function joinCaptions(blocks: readonly RootContent[], context: ShapeContext): RootContent[] {
  const joining: Joining = { joined: [], blocks, context };
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index++];
    const played = mediaParagraph(block, context);
    const images = played ? undefined : imageParagraph(block);
    if (played && block?.type === 'paragraph') index = joinMedia(block, played, index, joining);
    else if (block?.type === 'table') index = joinTable(block, index, joining);
    else if (images && block?.type === 'paragraph') index = joinFigure(block, images, index, joining);
    else if (block?.type === 'paragraph' && namesFile(block)) index = joinFile(block, index, joining);
    else if (block) joining.joined.push(block);
  }
  for (const [index, block] of joining.joined.entries()) checkLeft(block, joining.joined[index - 1], context);
  return joining.joined;
}

/** @param from the index of the block under the images @returns that of the block behind what belongs to them */
function joinFigure(block: Paragraph, images: ImageParagraph, from: number, joining: Joining): number {
  const { joined, blocks, context } = joining;
  const given = captionBeneath(images, 'figure', context) ?? captionAbove('figure', joining);
  const under = given ? undefined : captionOf(blocks[from], 'figure', context);
  joined.push(figureOf(block, images, given ?? under, context));
  return under ? from + 1 : from;
}

/** The same of a video or a sound, which may have its caption between its square brackets. */
function joinMedia(block: Paragraph, paragraph: MediaParagraph, from: number, joining: Joining): number {
  const { joined, blocks, context } = joining;
  const given = captionBeneath(paragraph, paragraph.kind, context) ?? captionAbove(paragraph.kind, joining);
  const under = given ? undefined : captionOf(blocks[from], paragraph.kind, context);
  joined.push(mediaOf(block, paragraph, given ?? under, context));
  return under ? from + 1 : from;
}

/** A caption that names the file of its table. */
function joinFile(block: Paragraph, from: number, joining: Joining): number {
  const caption = readCaption(block.children, 'table', joining.context);
  const table = block.position && csvTable(caption, block.position, joining.context);
  if (table) return joinTable(table, from, joining, caption);
  joining.joined.push({ ...block, children: caption.caption.children });
  return from;
}

/** Whether a caption says `file=labs.csv`. */
function namesFile(block: Paragraph): boolean {
  const last = block.children.at(-1);
  return last?.type === 'attributes' && /[\s{]file=/.test(last.value) && opensCaption(block.children, 'table');
}

function joinTable(table: Table, from: number, joining: Joining, ofFile?: ReadCaption): number {
  const { joined, blocks, context } = joining;
  const inRows = ofFile ? { notes: [] } : linesInRows(table, context);
  let caption = ofFile ?? inRows.caption ?? captionAbove('table', joining);
  let words = wordsOf(table, caption?.caption);
  const notes = [...inRows.notes];
  let at = from;
  for (; ; at++) {
    const read = caption ? undefined : captionOf(blocks[at], 'table', context);
    const found = read ? [] : tableNotes(blocks[at], words, context);
    if (!found) break;
    notes.push(...found);
    if (read) words = wordsOf(table, read.caption);
    caption ??= read;
  }
  checkDoubtfulNote(blocks[at], context);
  const isList = isAbbreviations(joined.at(-1));
  joined.push(captionedTable(table, caption, notes, isList ? { ...context, isWithin: true } : context));
  return at;
}

function captionAbove(kind: DisplayKind, { joined, context }: Joining): ReadCaption | undefined {
  const found = captionOf(joined.at(-1), kind, context);
  if (found) joined.pop();
  return found;
}

function captionOf(block: RootContent | undefined, kind: DisplayKind, context: ShapeContext): ReadCaption | undefined {
  if (block?.type !== 'paragraph' || !opensCaption(block.children, kind) || namesFile(block)) return undefined;
  return readCaption(block.children, kind, context);
}

function checkLeft(block: RootContent, above: RootContent | undefined, context: ShapeContext): void {
  if (block.type !== 'paragraph') return;
  checkImagesWithin(block, context);
  checkMisread(block, context);
  const stray = isStrayCaption(block) ? strayCaption(block, above) : strayNote(block);
  if (stray !== undefined) context.addFault('figure-caption', block, stray);
}

function strayCaption({ children }: Paragraph, above: RootContent | undefined): string {
  return above?.type === 'figure' && opensCaption(children, 'table')
    ? 'This caption of a table stands under an image; type the table, which readers can search and hear, or begin its caption with "Figure:"'
    : 'This caption has no image, table or video above it; put it right under one';
}
