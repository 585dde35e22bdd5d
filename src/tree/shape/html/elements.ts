import type { RootContent } from 'mdast';
import { endsParagraph, impliedEnds, phrasingTags, voidTags } from './tags.ts';
import type { HtmlToken } from './tokens.ts';

/** Elements nested deeper than this are told, and stand beside one another. */
const deepest = 50;

/** An element of raw HTML. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Offset in the file. */
  readonly offset: number;
  readonly children: HtmlChild[];
  /** Whether its end tag was found, or needs none. */
  closed: boolean;
}

export type HtmlChild = HtmlElement | { readonly name: undefined; readonly node: RootContent };

/** What is told of tags that make no tree. */
export interface HtmlProblems {
  /** The end tag of a mark in the text that was never opened. */
  stray?(name: string, offset: number): void;
  /** The first element that is nested too deep. */
  deep(offset: number, most: number): void;
}

/** What a reader of HTML sees: tags, and nodes between them. */
export type HtmlPart =
  | Extract<HtmlToken, { readonly kind: 'open' | 'close' }>
  | { readonly kind: 'node'; readonly node: RootContent };

/**
 * The elements that tags make, by HTML's rules as far as authors need them: end tags of paragraphs, items, rows and cells
 * may be left out; a stray end tag leaves nothing.
 */
export function htmlElements(parts: readonly HtmlPart[], problems: HtmlProblems): HtmlChild[] {
  const top: HtmlElement = { name: '', attributes: new Map(), offset: 0, children: [], closed: true };
  const stack = [top];
  const current = (): HtmlElement => stack.at(-1) ?? top;
  let isDeep = false;
  for (const part of parts) {
    if (part.kind === 'node') current().children.push({ name: undefined, node: part.node });
    else if (part.kind === 'close') close(stack, part.name, part.offset, problems);
    else {
      endImplied(stack, part.name);
      const empty = voidTags.has(part.name) || part.closed;
      const element = {
        name: part.name,
        attributes: part.attributes,
        offset: part.offset,
        children: [],
        closed: empty,
      };
      current().children.push(element);
      if (empty) continue;
      if (stack.length < deepest) stack.push(element);
      else if (!isDeep) {
        isDeep = true;
        problems.deep(part.offset, deepest);
      }
    }
  }
  return top.children;
}

function close(stack: HtmlElement[], name: string, offset: number, problems: HtmlProblems): void {
  const index = stack.findLastIndex((element, depth) => depth > 0 && element.name === name);
  const element = stack[index];
  if (element) {
    element.closed = true;
    stack.length = index;
  } else if (phrasingTags.has(name)) problems.stray?.(name, offset);
}

function endImplied(stack: HtmlElement[], name: string): void {
  if (endsParagraph.has(name) && stack.length > 1 && stack.at(-1)?.name === 'p') stack.pop();
  const rule = impliedEnds[name];
  if (!rule) return;
  for (let index = stack.length - 1; index > 0; index--) {
    const open = stack[index]?.name ?? '';
    if (rule.until.has(open)) return;
    if (rule.closes.has(open)) {
      stack.length = index;
      return;
    }
  }
}
