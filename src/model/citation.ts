import type { RichNode, RichText } from './text.ts';

/** An article as it is cited in one style. */
export interface Citation {
  /** "journal" for the journal's own, "apa": what a reader's browser remembers. */
  readonly style: string;
  /** What readers call the style: "APA 7"; the journal's short title for its own. */
  readonly name: string;
  /** Unless the editors wrote it, `titleSlot` stands before the title. */
  readonly text: RichText;
}

/** One or more citations, the journal's own first. */
export type Citations = readonly [Citation, ...Citation[]];

/**
 * Where a mark like "RETRACTED: " goes. Whether an article is retracted, another article says, long after the citations
 * of this one were formatted and kept.
 */
export const titleSlot = '\uE000 ';

/** The citations as readers see them. @param mark stands before the title, empty where there is none. */
export function withTitleMark([own, ...others]: Citations, mark: string): Citations {
  const filled = (given: string): string => given.replaceAll(titleSlot, mark);
  const marked = ({ text: { text, nodes }, ...citation }: Citation): Citation => ({
    ...citation,
    text: { text: filled(text), nodes: nodes.map((node) => withTexts(node, filled)) },
  });
  return [marked(own), ...others.map(marked)];
}

function withTexts(node: RichNode, change: (text: string) => string): RichNode {
  if ('children' in node) return { ...node, children: node.children.map((child) => withTexts(child, change)) };
  return node.type === 'text' ? { ...node, value: change(node.value) } : node;
}
