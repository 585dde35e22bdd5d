import type { Heading, RootContent } from 'mdast';
import type { AddFault } from '../add-fault.ts';
import type { Part } from '../nodes.ts';
import type { ParsedStatement } from '../read-statements.ts';
import { levelHeadings } from './headings.ts';

/** Levels the headings of every part, each by itself, and those of statements, which stand under one of level 3. */
export function levelParts(
  parts: readonly Part[],
  statements: readonly ParsedStatement[],
  headings: readonly Heading[],
  addFault: AddFault,
): void {
  const left = new Set(headings);
  const levelIn = (children: readonly RootContent[], depth: number | undefined, lowered = 0): void => {
    const within = headings.filter((heading) => children.includes(heading));
    levelHeadings(within, addFault, depth);
    for (const heading of within) {
      heading.depth = Math.min(6, heading.depth + lowered) as Heading['depth'];
      left.delete(heading);
    }
  };
  for (const { name, depth, children } of parts) if (name !== 'body') levelIn(children, depth);
  for (const { heading, children } of statements) {
    levelIn(children, heading?.depth ?? aboveFirst(children), 1);
    if (!heading) continue;
    heading.depth = 3;
    left.delete(heading);
  }
  levelHeadings([...left], addFault);
}

/** A field has no heading of its own: the first in it may be of any level. */
function aboveFirst(children: readonly RootContent[]): number {
  const first = children.find((child) => child.type === 'heading');
  return (first?.depth ?? 1) - 1;
}
