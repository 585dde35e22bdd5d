import type { Heading, RootContent } from 'mdast';
import type { Labels } from '../../language/labels.ts';
import type { OutlineEntry } from '../../model/manuscript.ts';
import type { RichText } from '../../model/text.ts';
import { writePhrasing } from '../../outputs/html/tree/phrasing.ts';
import { plainText } from '../../tree/text/plain-text.ts';

/** Headings of levels two and three with their anchors, without citations and marks of notes. */
export function outlineOf(headings: readonly Heading[], labels: Labels): OutlineEntry[] {
  const outline: { id: string; title: RichText; children: OutlineEntry[] }[] = [];
  for (const heading of headings) {
    const { depth, id = '' } = heading;
    const entry = { id, title: titleOf(heading, labels), children: [] };
    if (depth === 2) outline.push(entry);
    else if (depth === 3) outline.at(-1)?.children.push(entry);
  }
  return outline;
}

function titleOf({ children }: Heading, labels: Labels): RichText {
  const context = { labels, inLink: true, siteLinks: false };
  return { text: plainText(children).trim(), html: writePhrasing(withoutMarks(children), context).trim() };
}

function withoutMarks<T extends RootContent>(nodes: readonly T[]): T[] {
  return nodes
    .filter(({ type }) => type !== 'citation' && type !== 'footnoteReference')
    .map((node) =>
      'children' in node ? ({ ...node, children: withoutMarks(node.children as RootContent[]) } as T) : node,
    );
}
