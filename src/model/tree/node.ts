import type { Block } from './block.ts';
import type { Inline } from './inline.ts';

/**
 * A node of a resolved text: everything in it is numbered, and every output is written from it alone. It is plain JSON.
 * A new kind joins `Block` or `Inline`; the type check then names each writer that does not know it.
 */
export type Node = Block | Inline;

/** The end of a switch over kinds of nodes: one that it does not know fails the type check here. */
export function noOther(node: never): never {
  throw new Error(`No such kind of node: ${JSON.stringify(node)}`);
}
