import type { Nodes } from 'mdast';
import type { AddFault } from '../add-fault.ts';

/** Characters of a paragraph, a caption or a cell, as typed: ten printed pages. What sets type breaks it as a whole. */
const longest = 30_000;

/** Stretches of a paragraph in italics, bold or struck out: writing them as Markdown compares each with all others. */
const mostMarked = 500;

const count = (number: number): string => number.toLocaleString('en');

/** Reports text that is too long to be set as one paragraph, or too much marked. */
export function checkLength(node: Nodes, addFault: AddFault): void {
  const start = node.position?.start.offset ?? 0;
  const length = (node.position?.end.offset ?? start) - start;
  if (length > longest) {
    const found = `This paragraph has ${count(length)} characters`;
    addFault('text-length', start, `${found}; expected at most ${count(longest)}: part it with an empty line`);
  }
  const marked = markedIn(node);
  if (marked <= mostMarked) return;
  const found = `This paragraph has ${count(marked)} stretches of italics and bold`;
  addFault('text-length', start, `${found}; expected at most ${mostMarked}: part it with an empty line`);
}

const marks: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete']);

function markedIn(node: Nodes): number {
  const own = marks.has(node.type) ? 1 : 0;
  return 'children' in node ? node.children.reduce((sum, child) => sum + markedIn(child), own) : own;
}
