import type { Fault, Position } from '../faults/fault.ts';
import type { Reference } from '../model/reference.ts';

/** What reading references gives: those that could be read, and every fault. */
export interface ReadReferences {
  readonly references: readonly Reference[];
  readonly faults: readonly Fault[];
}

/** What reading one of them gives. */
export interface ReadReference {
  readonly reference?: Reference;
  readonly faults: readonly Fault[];
}

/** All that was read, in its order. */
export function together(read: readonly ReadReference[]): ReadReferences {
  return {
    references: read.flatMap(({ reference }) => reference ?? []),
    faults: read.flatMap(({ faults }) => faults),
  };
}

/** An inline entry of the front matter: a CSL object, or pasted text. */
export interface InlineReference {
  readonly value: string | Readonly<Record<string, unknown>>;
  readonly source: { readonly path: string } & Position;
}
