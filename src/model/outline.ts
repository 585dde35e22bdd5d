import type { Block } from './tree/block.ts';
import type { Inline } from './tree/inline.ts';

/** A heading of the body, with those below it. */
export interface OutlineEntry {
  readonly id: string;
  readonly title: readonly Inline[];
  readonly children: readonly OutlineEntry[];
}

/** Headings of levels two and three with their anchors, without citations and marks of notes. */
export function outlineOf(body: readonly Block[]): OutlineEntry[] {
  const outline: (OutlineEntry & { readonly children: OutlineEntry[] })[] = [];
  for (const heading of body) {
    if (heading.type !== 'heading') continue;
    const { depth, id = '', children } = heading;
    const entry = { id, title: withoutMarks(children), children: [] };
    if (depth === 2) outline.push(entry);
    else if (depth === 3) outline.at(-1)?.children.push(entry);
  }
  return outline;
}

function withoutMarks(nodes: readonly Inline[]): Inline[] {
  return nodes
    .filter(({ type }) => type !== 'citation' && type !== 'footnoteReference')
    .map((node) => ('children' in node ? { ...node, children: withoutMarks(node.children) } : node));
}
