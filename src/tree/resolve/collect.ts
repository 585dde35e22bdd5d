import type { FootnoteDefinition, FootnoteReference, Heading, Nodes, RootContent, Text } from 'mdast';
import type { AddFault } from '../add-fault.ts';
import type { CaptionedTable, Citation } from '../nodes.ts';
import { checkLength } from './check-length.ts';
import { checkText } from './check-text.ts';
import { type Collected, nothingCollected } from './collected.ts';
import { type PartOfNode, partsOf } from './parts-of.ts';
import { freeLetter, tablesOfNotes } from './table-footnotes.ts';

interface Collecting extends Collected {
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
  /** The table in which all marks of a note stand, by the name of the note. */
  readonly tableOf: ReadonlyMap<string, CaptionedTable>;
  readonly addFault: AddFault;
  /** Notes deep inside notes, visited after everything else. */
  readonly waiting: FootnoteDefinition[];
  /** How many notes the visited text is inside of. */
  depth: number;
}

const deepestNote = 10;

/**
 * Visits the text once, in the order of the page. A note is visited where its first mark stands; marks and notes get
 * their numbers on the way.
 */
export function collect(
  children: readonly RootContent[],
  notes: ReadonlyMap<string, FootnoteDefinition>,
  addFault: AddFault,
): Collected {
  const lists = nothingCollected();
  const waiting: FootnoteDefinition[] = [];
  const tableOf = tablesOfNotes(children, notes);
  const collecting: Collecting = { ...lists, notes, tableOf, addFault, waiting, depth: 0 };
  for (const child of children) visit(child, collecting);
  for (let note = waiting.shift(); note; note = waiting.shift()) visitChildren(note, collecting);
  return lists;
}

function visit(node: Nodes, to: Collecting): void {
  switch (node.type) {
    case 'text':
      checkText(node, to.addFault);
      to.texts.push(node);
      return;
    case 'superscript':
      to.superscripts.push(node);
      break;
    case 'citation':
      to.citations.push(node);
      return;
    case 'crossReference':
      to.crossReferences.push(node);
      return;
    case 'footnoteReference':
      visitMark(node, to);
      return;
    case 'attributes':
      becomeText(node);
      return;
    case 'image':
      to.images.push(node);
      return;
    case 'inlineMath':
    case 'math':
      to.formulae.push(node);
      return;
    case 'figure':
      to.figures.push(node);
      for (const { image } of node.panels) to.images.push(image);
      break;
    case 'media':
      to.media.push(node);
      if (node.poster) to.images.push(node.poster);
      break;
    case 'captionedTable':
      to.tables.push(node);
      break;
    case 'heading':
      to.headings.push(node);
      checkWords(node, to.addFault);
      break;
    case 'link':
      to.links.push(node);
      break;
    default:
      break;
  }
  for (const part of partsOf(node)) visitChildren(part, to);
}

/** Nodes whose text is set as one paragraph. */
const paragraphs: ReadonlySet<string> = new Set(['paragraph', 'heading', 'caption', 'tableCell']);

function visitChildren(parent: PartOfNode | Nodes, to: Collecting): void {
  if ('type' in parent && paragraphs.has(parent.type)) {
    checkLength(parent, to.addFault);
    if (parent.type !== 'heading' && 'children' in parent) to.lines.push(parent);
  }
  let before: Nodes | undefined;
  for (const child of 'children' in parent ? parent.children : []) {
    if (child.type === 'citation') checkBracket(child, before, to.addFault);
    visit(child, to);
    before = child;
  }
}

/** Reports a citation right behind a "[" that is never closed. */
function checkBracket({ narrative, items }: Citation, before: Nodes | undefined, addFault: AddFault): void {
  const [first] = items;
  if (narrative && first && before?.type === 'text' && /\[\s*$/.test(before.value)) {
    const message = `The bracket before "@${first.key}" cannot be read; close it, as in [@${first.key}]`;
    addFault('citation-syntax', first.offset, message);
  }
}

/** Reports a heading in which there is nothing to read. */
function checkWords(heading: Heading, addFault: AddFault): void {
  const isWord = (node: Nodes): boolean => {
    if ('children' in node) return node.children.some(isWord);
    return 'value' in node ? /[^\s\p{Default_Ignorable_Code_Point}]/u.test(node.value) : node.type === 'crossReference';
  };
  if (isWord(heading)) return;
  addFault('heading-empty', heading, 'This heading has no words; write some behind its "#", or remove the line');
}

/** Braces that end no caption are prose. */
function becomeText(node: { type: string }): void {
  (node as Text).type = 'text';
}

function visitMark(mark: FootnoteReference, to: Collecting): void {
  const note = to.notes.get(mark.identifier);
  if (!note) {
    to.marksWithoutNote.push(mark);
    return;
  }
  const isFirst = note.sign === undefined;
  if (isFirst) signNote(note, to);
  note.marks ??= [];
  mark.sign = note.sign;
  mark.target = note.id;
  const anchor = `${note.id?.replace('fn-', 'fn-ref-')}`;
  mark.anchor = isFirst ? anchor : `${anchor}-${note.marks.length + 1}`;
  note.marks.push(mark.anchor);
  if (!isFirst) return;
  if (to.depth === deepestNote) {
    to.waiting.push(note);
    return;
  }
  to.depth++;
  visitChildren(note, to);
  to.depth--;
}

/** Gives a note the next number, or the next letter of its table. */
function signNote(note: FootnoteDefinition, { tableOf, tables, footnotes }: Collecting): void {
  const table = tableOf.get(note.identifier);
  note.sign = table ? freeLetter(table) : String(footnotes.length + 1);
  note.id = table ? `fn-${tables.indexOf(table) + 1}${note.sign}` : `fn-${note.sign}`;
  (table?.footnotes ?? footnotes).push(note);
}
