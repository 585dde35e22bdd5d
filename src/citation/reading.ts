import type { Fault, Position } from '../faults/fault.ts';
import type { Reference } from '../model/reference.ts';

/** What reading references gives: those that could be read, and every fault. */
export interface ReadReferences {
  readonly references: readonly Reference[];
  readonly faults: readonly Fault[];
}

/** An inline entry of the front matter: a CSL object, or pasted text. */
export interface InlineReference {
  readonly value: string | Readonly<Record<string, unknown>>;
  readonly source: { readonly path: string } & Position;
}
