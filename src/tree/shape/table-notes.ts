import type { List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import type { Caption } from '../nodes.ts';
import { superscriptsIn } from '../resolve/table-footnotes.ts';
import { blocksOf } from '../resolved.ts';
import { inlinesOf } from '../resolved-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { type ShapeContext, startOf } from './context.ts';
import { isKeyOf, opensNote } from './note-forms.ts';

/** The words of a table and its caption, and the signs in its superscripts. */
export interface TableWords {
  readonly text: string;
  readonly signs: ReadonlySet<string>;
}

export function wordsOf(table: Table, caption: Caption | undefined): TableWords {
  const line = caption ? plainText(inlinesOf(caption.children)) : '';
  const signs = [table, ...(caption ? [caption] : [])].flatMap(superscriptsIn);
  return { text: `${plainText(blocksOf([table]))} ${line}`, signs: new Set(signs) };
}

/** What an editor writes before a note that would not be known for one; it is not printed. */
const mark = /^\s*table\s+notes?\s*:\s*/i;

/** The notes that a block right under a table is made of; undefined where it belongs to the text. */
export function tableNotes(
  block: RootContent | undefined,
  table: TableWords,
  context: ShapeContext,
): Paragraph[] | undefined {
  if (block?.type === 'list') return starredNotes(block, table, context);
  if (block?.type !== 'paragraph') return undefined;
  const [first, ...rest] = block.children;
  const opening = first?.type === 'text' ? (mark.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text' && opening !== '') return [{ ...block, children: [without(first, opening), ...rest] }];
  return isNote(block, table) ? [block] : undefined;
}

function without(node: PhrasingContent & { type: 'text' }, opening: string): PhrasingContent {
  const { position } = node;
  const start = position && { ...position.start, offset: startOf(node) + opening.length };
  return { ...node, value: node.value.slice(opening.length), position: position && start && { ...position, start } };
}

/** "* p < 0.05", which Markdown takes for a list, where the table has such a star. */
function starredNotes(list: List, table: TableWords, { source }: ShapeContext): Paragraph[] | undefined {
  if (source.text.charAt(startOf(list)) !== '*' || !table.text.includes('*')) return undefined;
  const notes = list.children.map(({ children, position }): Paragraph | undefined => {
    const [only] = children;
    if (children.length !== 1 || only?.type !== 'paragraph') return undefined;
    return { type: 'paragraph', children: [{ type: 'text', value: '* ' }, ...only.children], position };
  });
  return notes.every((note) => note !== undefined) ? notes : undefined;
}

const sign = /^(?:[*†‡§¶‖#✝☨]{1,4}|[ᵃ-ᶻ¹²³⁴-⁹])/u;
const letter = /^([a-z])(?:[.):]\s*|\s+)\S/u;

function isNote(block: Paragraph, { text: table, signs }: TableWords): boolean {
  const text = textOf(block);
  const raised = raisedSign(block);
  if (raised !== undefined) return signs.has(raised) || table.includes(raised);
  const [own] = sign.exec(text) ?? [];
  if (own !== undefined) return table.includes(own) || signs.has(own);
  return signs.has(letter.exec(text)?.[1] ?? '') || opensNote(text) || isKeyOf(text, table);
}

/** "a" of a paragraph that begins with "^a^". */
function raisedSign({ children: [first] }: Paragraph): string | undefined {
  const words = first?.type === 'superscript' ? plainText(inlinesOf(first.children)) : '';
  return /^\S{1,2}$/u.test(words) ? words : undefined;
}

const textOf = ({ children }: Paragraph): string => plainText(inlinesOf(children)).trim();

/** What is said of a note without its table; undefined for any other paragraph. */
export function strayNote({ children: [first] }: Paragraph): string | undefined {
  return first?.type === 'text' && mark.test(first.value)
    ? 'This note has no table above it; put it right under one'
    : undefined;
}

/** Reports a paragraph right under a table that begins as a note of a sign that the table does not have. */
export function checkDoubtfulNote(block: RootContent | undefined, { addFault }: ShapeContext): void {
  if (block?.type !== 'paragraph') return;
  const found = raisedSign(block) ?? /^[†‡]+/.exec(textOf(block))?.[0];
  if (found === undefined) return;
  const cure = `write it into the cell that it belongs to, or "Table note:" before this paragraph`;
  addFault(
    'table-note',
    block,
    `This looks like a note of the table above, but no "${found}" stands in the table; ${cure}`,
  );
}
