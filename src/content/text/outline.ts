import type { Labels } from '../../language/labels.ts';
import type { OutlineEntry } from '../../model/manuscript.ts';
import type { RichText } from '../../model/text.ts';
import type { Block, Heading } from '../../model/tree/block.ts';
import type { Inline } from '../../model/tree/inline.ts';
import { writeInlines } from '../../outputs/html/tree/inlines.ts';
import { plainText } from '../../tree/text/plain-text.ts';

/** Headings of levels two and three with their anchors, without citations and marks of notes. */
export function outlineOf(body: readonly Block[], labels: Labels): OutlineEntry[] {
  const outline: { id: string; title: RichText; children: OutlineEntry[] }[] = [];
  for (const heading of body) {
    if (heading.type !== 'heading') continue;
    const { depth, id = '' } = heading;
    const entry = { id, title: titleOf(heading, labels), children: [] };
    if (depth === 2) outline.push(entry);
    else if (depth === 3) outline.at(-1)?.children.push(entry);
  }
  return outline;
}

function titleOf({ children }: Heading, labels: Labels): RichText {
  const html = writeInlines(withoutMarks(children), { labels, inLink: true });
  return { text: plainText(children).trim(), html: html.trim() };
}

function withoutMarks(nodes: readonly Inline[]): Inline[] {
  return nodes
    .filter(({ type }) => type !== 'citation' && type !== 'footnoteReference')
    .map((node) => ('children' in node ? { ...node, children: withoutMarks(node.children) } : node));
}
