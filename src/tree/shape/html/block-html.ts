import type { Html, PhrasingContent, RootContent } from 'mdast';
import { parseText } from '../../parse/parse-text.ts';
import { endOf, pointAt, type ShapeContext, startOf } from '../context.ts';
import { type HtmlPart, htmlElements } from './elements.ts';
import { toFlow } from './flow.ts';
import { otherMarks } from './other-marks.ts';
import { tooDeep } from './removed.ts';
import { htmlTokens } from './tokens.ts';

/** Elements that Markdown would cut at a blank line inside them. */
const spanningBlank = /<(table|ul|ol)\b/gi;

/** How far the end of such an element is looked for. */
const mostBlocks = 500;

/** Blocks with every block of raw HTML among them turned into nodes. */
export function convertBlockHtml(children: readonly RootContent[], context: ShapeContext): RootContent[] {
  const blocks: RootContent[] = [];
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (child?.type !== 'html') {
      if (child) blocks.push(child);
      continue;
    }
    const last = lastOfElement(children, index);
    const html =
      last === index
        ? typed(child, context)
        : context.source.text.slice(startOf(child), endOf(children[last] ?? child));
    blocks.push(...blocksOf(html, child, context));
    index = last;
  }
  return blocks;
}

/** The HTML as it stands in the file, where pasted marks are not read; in a list its lines lose their indent. */
function typed(node: Html, { source }: ShapeContext): string {
  const text = source.text.slice(startOf(node), endOf(node));
  return text.length === node.value.length ? text : node.value;
}

/** Index of the sibling that holds the end of a table or list that begins at `index`. */
function lastOfElement(children: readonly RootContent[], index: number): number {
  const first = children[index];
  if (first?.type !== 'html') return index;
  const name = Array.from(first.value.matchAll(spanningBlank), ([, found = '']) => found).find(
    (found) => openings(first, found) > 0,
  );
  if (name === undefined) return index;
  let open = 0;
  for (let last = index; last < Math.min(children.length, index + mostBlocks); last++) {
    const block = children[last];
    if (!block || block.type === 'heading') break;
    open += openings(block, name);
    if (open <= 0) return last;
  }
  return index;
}

/** How many more elements of a name a block opens than it closes. Rows that are indented after a blank line are code to Markdown. */
function openings(block: RootContent, name: string): number {
  if (block.type !== 'html' && block.type !== 'code') return 0;
  const count = (start: string): number => block.value.match(new RegExp(`${start}${name}\\b`, 'gi'))?.length ?? 0;
  return count('<') - count('</');
}

function blocksOf(html: string, node: Html, context: ShapeContext): RootContent[] {
  const start = startOf(node);
  // In a list or a quotation the lines lose their indent, and offsets into them are not known.
  const isVerbatim = context.source.text.startsWith(html, start);
  const parts = htmlTokens(html).flatMap((token): HtmlPart[] => {
    const offset = isVerbatim ? start + token.offset : start;
    if (token.kind === 'open' || token.kind === 'close') return [{ ...token, offset }];
    if (token.kind !== 'text') return otherMarks(token.kind, token.text, offset, context);
    return lineParts(token.text, offset, context);
  });
  return toFlow(htmlElements(parts, { deep: tooDeep(context) }), context);
}

/** Text between tags: its Markdown counts too, as in pandoc, so that a cell of such a table can cite. */
function lineParts(text: string, offset: number, context: ShapeContext): HtmlPart[] {
  const space: HtmlPart = { kind: 'node', node: { type: 'text', value: ' ' } };
  const lead = text.length - text.trimStart().length;
  if (lead === text.length) return [space];
  const { children } = parseText(text.trim(), pointAt(context.source, offset + lead), context.parseLine);
  const nodes = children.flatMap((block, index): HtmlPart[] => {
    const line = 'children' in block ? (block.children as PhrasingContent[]) : [];
    const parts = line.map((node): HtmlPart => ({ kind: 'node', node }));
    return index === 0 ? parts : [space, ...parts];
  });
  return [...(lead > 0 ? [space] : []), ...nodes, ...(text.trimEnd().length < text.length ? [space] : [])];
}
