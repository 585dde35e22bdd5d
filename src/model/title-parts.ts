import type { RichNode, RichText } from './text.ts';

/** What stands before the first colon of a title, with it, and what follows: "A Case Report". */
export interface TitleParts {
  readonly main: readonly RichNode[];
  /** Empty where there is no colon. */
  readonly rest: readonly RichNode[];
}

/** The parts of a title; a colon within marked words parts nothing. */
export function titleParts({ nodes }: Pick<RichText, 'nodes'>): TitleParts {
  for (const [at, node] of nodes.entries()) {
    const [, before, after = ''] = (node.type === 'text' && colon.exec(node.value)) || [];
    if (before === undefined || node.type !== 'text') continue;
    const behind = [...(after === '' ? [] : [{ ...node, value: after }]), ...nodes.slice(at + 1)];
    return { main: [...nodes.slice(0, at), { ...node, value: before }], rest: behind };
  }
  return { main: nodes, rest: [] };
}

const colon = /^(.*?\S\s?[:：])\s+(.*)$/s;
