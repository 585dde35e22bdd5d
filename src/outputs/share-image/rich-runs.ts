import type { RichNode } from '../../model/text.ts';
import { noOther } from '../../model/tree/node.ts';

/** Characters of one style. */
export interface Run {
  readonly text: string;
  readonly isEmphasised?: boolean;
  readonly isStrong?: boolean;
  readonly shift?: 'sub' | 'sup';
}

type Style = Omit<Run, 'text'>;

/** The runs of a title. A picture has no struck words, no code and no links. */
export function richRuns(nodes: readonly RichNode[]): Run[] {
  return joinRuns(nodes.flatMap((node) => runsOf(node, {})));
}

function runsOf(node: RichNode, style: Style): Run[] {
  const inside = (children: readonly RichNode[], more: Style = {}): Run[] =>
    children.flatMap((child) => runsOf(child, { ...style, ...more }));
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ ...style, text: node.value }];
    case 'emphasis':
      return inside(node.children, { isEmphasised: true });
    case 'strong':
      return inside(node.children, { isStrong: true });
    case 'subscript':
      return inside(node.children, { shift: 'sub' });
    case 'superscript':
      return inside(node.children, { shift: 'sup' });
    case 'delete':
    case 'underline':
    case 'smallCapitals':
    case 'link':
      return inside(node.children);
    case 'break':
      return [{ ...style, text: ' ' }];
    default:
      return noOther(node);
  }
}

/** Neighbours of one style as one run: letters shape and kern within a run alone. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && isAlike(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') joined.push(run);
  }
  return joined;
}

function isAlike(a: Run, b: Run): boolean {
  return a.isEmphasised === b.isEmphasised && a.isStrong === b.isStrong && a.shift === b.shift;
}
