import type { CitationStyle } from '../../citation/citation-style.ts';
import { formatCitations } from '../../citation/format-citations.ts';
import type { Reference } from '../../model/reference.ts';
import type { CitationAnchor } from '../../model/tree/inline.ts';
import type { AddFault } from '../add-fault.ts';
import type { Citation } from '../nodes.ts';
import { type AddUnknown, addUnknownTo } from './unknown-citations.ts';

/** References in the order of the list, and where the text cites each. */
export interface ResolvedCitations {
  readonly references: readonly Reference[];
  /** Anchors by the number of the reference. */
  readonly citedAt: ReadonlyMap<number, readonly string[]>;
}

/** What citations are resolved against. */
export interface CitationInput {
  /** As read, in the order of the files. */
  readonly references: readonly Reference[];
  /** Whether a key that none of them has may be one of a file with faults: its citation is not reported then. */
  readonly mayExist: (key: string) => boolean;
  /** Whether all references could be read: else a number typed by hand may mean another. */
  readonly isWhole: boolean;
  /** Style of the reference list and of citations. */
  readonly style: CitationStyle;
  /** BCP 47 tag of the article. */
  readonly language: string;
}

/**
 * Numbers the references by their first citation, then the uncited ones as they came; stores in every citation what it
 * prints and its anchors. A citation of something unknown is reported and stays as typed.
 */
export async function resolveCitations(
  citations: readonly Citation[],
  { references, style, language, mayExist }: CitationInput,
  addFault: AddFault,
): Promise<ResolvedCitations> {
  const byKey = new Map(references.map((reference) => [reference.key, reference]));
  const unknown = addUnknownTo(byKey, addFault);
  const known = citations.filter((citation) => isKnown(citation, byKey, mayExist, unknown));
  const listed = inListOrder(known, references, byKey);
  const numbers = new Map(listed.map(({ key }, index) => [key, index + 1]));
  const printed = await formatCitations(known, listed, style, language);
  const citedAt = new Map<number, string[]>();
  known.forEach((citation, index) => {
    const numbersOf = (keys: readonly string[]): number[] => keys.flatMap((key) => numbers.get(key) ?? []);
    citation.pieces = (printed[index] ?? []).map(({ text, keys }) => ({ text, numbers: numbersOf(keys) }));
    citation.raised = style.raised;
    citation.anchors = anchorsOf(numbersOf(citation.items.map(({ key }) => key)), citedAt);
  });
  return { references: listed, citedAt };
}

function inListOrder(
  citations: readonly Citation[],
  references: readonly Reference[],
  byKey: ReadonlyMap<string, Reference>,
): Reference[] {
  const cited = new Set(citations.flatMap(({ items }) => items.flatMap(({ key }) => byKey.get(key) ?? [])));
  // Of references with one key, which is reported elsewhere, the last is the one that is cited.
  return [...cited, ...references.filter((reference) => !cited.has(reference))];
}

function anchorsOf(numbers: readonly number[], citedAt: Map<number, string[]>): CitationAnchor[] {
  return [...new Set(numbers)].map((number) => {
    const anchors = citedAt.get(number) ?? [];
    const id = `cite-${number}-${anchors.length + 1}`;
    anchors.push(id);
    citedAt.set(number, anchors);
    return { number, id };
  });
}

function isKnown(
  { items, narrative }: Citation,
  byKey: ReadonlyMap<string, Reference>,
  mayExist: CitationInput['mayExist'],
  reportUnknown: AddUnknown,
): boolean {
  const unknown = items.filter(({ key }) => !byKey.has(key));
  for (const item of unknown) if (!mayExist(item.key)) reportUnknown(item, narrative);
  return unknown.length === 0;
}
