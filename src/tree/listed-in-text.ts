import type { RootContent } from 'mdast';
import { readInlineReferences } from '../citation/read-references.ts';
import type { InlineReference, ReadReferences } from '../citation/reading.ts';
import type { SourceText } from '../faults/fault.ts';
import { splitLine } from '../schema/values.ts';
import type { AddFault } from './add-fault.ts';
import { blocksOf } from './resolved.ts';
import type { Abbreviation } from './shape/abbreviations.ts';
import { endOf, startOf } from './shape/context.ts';
import { writeText } from './text/write-text.ts';

/**
 * The keywords of the section "Keywords", as lines of Markdown: items of a list, or text parted by ";" or, where there is
 * none, by ",".
 */
export function keywordsOf(blocks: readonly RootContent[], source: SourceText): readonly string[] {
  return blocks.flatMap((block) => {
    const texts =
      block.type === 'list' ? block.children.map((item) => typedIn(item, source)) : splitLine(typedIn(block, source));
    return texts.map((text) => text.trim().replace(/\.$/, '')).filter((text) => text !== '');
  });
}

/**
 * The abbreviations of the text by themselves. One that the front matter explains in other words is reported.
 *
 * @param given the abbreviations of the front matter
 */
export function abbreviationsOf(
  found: readonly Abbreviation[],
  given: Readonly<Record<string, string>> | undefined,
  addFault: AddFault,
): Readonly<Record<string, string>> {
  const known = new Map(Object.entries(given ?? {}));
  for (const { short, long, heading } of found) {
    const other = known.get(short);
    if (other !== undefined && other !== long)
      addFault('statement-twice', heading, `"${short}" is "${long}" here and "${other}" in the front matter; keep one`);
  }
  return Object.fromEntries(found.map(({ short, long }) => [short, long]));
}

/** Where a new reference begins in a paragraph that holds several: "[2] ", "2. ", "2) " at the head of a line. */
const nextEntry = /\n(?=\s*(?:\[\d+\]|\d+[.)])\s)/;

/** The section "References" of a text, each item of its lists and each of its paragraphs a pasted reference. */
export function pastedReferences(blocks: readonly RootContent[], source: SourceText): ReadReferences {
  const entries = blocks.flatMap((block) => entriesOf(block, source));
  return entries.length === 0 ? { references: [], faults: [] } : readInlineReferences(entries);
}

function entriesOf(block: RootContent, source: SourceText): InlineReference[] {
  if (block.type === 'list') return block.children.flatMap((item) => entryOf(textOf([item]), item, source));
  if (block.type === 'heading') return [];
  const end = block.position?.end.offset ?? 0;
  const parts = source.text.slice(startOf(block), end).split(nextEntry);
  if (block.type !== 'paragraph' || parts.length === 1) return entryOf(textOf([block]), block, source);
  let offset = startOf(block);
  return parts.flatMap((part) => {
    const entry = { value: part, source: { path: source.path, ...source.position(offset) } };
    offset += part.length + 1;
    return part.trim() === '' ? [] : [entry];
  });
}

/** What is typed in a block, without the mark of an item before it. */
function typedIn(block: RootContent, { text }: SourceText): string {
  if (block.type !== 'listItem') return text.slice(startOf(block), endOf(block));
  const [first, last = first] = [block.children[0], block.children.at(-1)];
  return first && last ? text.slice(startOf(first), endOf(last)) : '';
}

const textOf = (nodes: readonly RootContent[]): string => writeText(blocksOf(nodes));

function entryOf(value: string, node: RootContent, source: SourceText): InlineReference[] {
  return value === '' ? [] : [{ value, source: { path: source.path, ...source.position(startOf(node)) } }];
}
