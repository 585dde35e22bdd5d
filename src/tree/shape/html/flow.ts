import type { BlockContent, List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Numbering } from '../../../model/tree/block.ts';
import type { DefinitionList } from '../../nodes.ts';
import { inlinesOf } from '../../resolved-lines.ts';
import { plainText } from '../../text/plain-text.ts';
import { isBlank, positionAt, type ShapeContext } from '../context.ts';
import type { HtmlChild, HtmlElement } from './elements.ts';
import { toPhrasing } from './phrasing.ts';
import { addUnwrapped, checkElement } from './removed.ts';
import { convertTable } from './table.ts';
import { droppedTags, flowTags, phrasingTags } from './tags.ts';

/** Raw HTML as blocks; text between them becomes paragraphs. */
export function toFlow(children: readonly HtmlChild[], context: ShapeContext): RootContent[] {
  const blocks: RootContent[] = [];
  let line: HtmlChild[] = [];
  const flush = (): void => {
    const text = toPhrasing(line, context);
    line = [];
    if (text.every(isBlank)) return;
    blocks.push({
      type: 'paragraph',
      children: text,
      position: text.find(({ position }) => position)?.position,
    } as Paragraph);
  };
  for (const child of children) {
    if (child.name === undefined || phrasingTags.has(child.name) || !isFlow(child)) line.push(child);
    else {
      flush();
      blocks.push(...flowOf(child, context));
    }
  }
  flush();
  return blocks;
}

/** Blocks, and elements without a meaning here that hold blocks or nothing but text of their own. */
function isFlow(element: HtmlElement): boolean {
  return flowTags.has(element.name) || element.children.some((child) => child.name !== undefined && isFlow(child));
}

function flowOf(element: HtmlElement, context: ShapeContext): RootContent[] {
  const { name, attributes, offset } = element;
  const position = positionAt(context.source, offset);
  if (droppedTags.has(name)) return checkElement(element, context);
  if (!flowTags.has(name)) {
    addUnwrapped(element, context, 'not allowed');
    return toFlow(element.children, context);
  }
  if (name === 'table') return convertTable(element, context);
  checkElement(element, context);
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    const children = toPhrasing(element.children, context);
    return [{ type: 'heading', depth: Number(level) as 1, children, position }];
  }
  if (name === 'hr') return [{ type: 'thematicBreak', position }];
  if (name === 'pre')
    return [{ type: 'code', value: plainText(inlinesOf(toPhrasing(element.children, context))), position }];
  if (name === 'blockquote') {
    return [{ type: 'blockquote', children: toFlow(element.children, context) as BlockContent[], position }];
  }
  if (name === 'ul' || name === 'ol')
    return [listOf(element, name === 'ol', Number(attributes.get('start') ?? 1), context)];
  if (name === 'dl') return [definitionListOf(element, context)];
  return toFlow(element.children, context);
}

/** Terms and what they mean, be they in groups (`<div>`) or not. */
function definitionListOf(element: HtmlElement, context: ShapeContext): DefinitionList {
  const items: DefinitionList['items'] = [];
  for (const child of element.children.flatMap((each) => (each.name === 'div' ? each.children : [each]))) {
    if (child.name === undefined && isBlank(child.node)) continue;
    if (child.name !== undefined) checkElement(child, context);
    const last = items.at(-1);
    if (child.name === 'dt' || !last)
      items.push({ term: toPhrasing(child.name === 'dt' ? child.children : [child], context), definitions: [] });
    else last.definitions.push(toFlow(child.name === 'dd' ? child.children : [child], context) as BlockContent[]);
  }
  return { type: 'definitionList', items, position: positionAt(context.source, element.offset) };
}

const numberings: Readonly<Record<string, Numbering>> = {
  ...{ a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' },
};

function listOf(element: HtmlElement, ordered: boolean, start: number, context: ShapeContext): List {
  const items = element.children.filter((child) => child.name !== undefined || !isBlank(child.node));
  const children = items.map((item): ListItem => {
    if (item.name === 'li') checkElement(item, context);
    const blocks = toFlow(item.name === 'li' ? item.children : [item], context) as BlockContent[];
    return { type: 'listItem', spread: false, children: blocks };
  });
  const first = Number.isSafeInteger(start) && start >= 0 ? start : 1;
  return {
    type: 'list',
    ordered,
    numbering: ordered ? numberings[element.attributes.get('type') ?? ''] : undefined,
    start: ordered ? first : null,
    spread: false,
    children,
    position: positionAt(context.source, element.offset),
  };
}
