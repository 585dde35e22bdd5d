import type { Reference } from '../../model/reference.ts';
import { markRetracted } from '../../model/retracted-work.ts';

/** A list of retracted works: why each was, by its DOI in lower case or its PMID. */
export type RetractedList = Readonly<Record<string, string>>;

/** What such a list says of the works that an article refers to: all that its record knows of the list. */
export interface Retractions {
  /** The works that were looked up. */
  readonly works: readonly string[];
  /** Those of them that were retracted. */
  readonly found: RetractedList;
}

/** Looks up references. */
export function retractionsOf(
  references: readonly Pick<Reference, 'doi' | 'pmid'>[],
  list: RetractedList,
): Retractions {
  const works = references.flatMap(({ doi, pmid }) => [doi?.toLowerCase(), pmid].filter((work) => work !== undefined));
  const found = works.flatMap((work) => {
    const reason = list[work];
    return reason === undefined ? [] : [[work, reason] as const];
  });
  return { works, found: Object.fromEntries(found) };
}

/** Whether a list says the same. */
export function isSaidBy(list: RetractedList, { works, found }: Retractions): boolean {
  return works.every((work) => list[work] === found[work]);
}

/** What a list says of references, and these, of which those that were retracted say so. */
export function markRetractions(
  read: readonly Reference[],
  list: RetractedList,
): { readonly retractions: Retractions; readonly references: readonly Reference[] } {
  const retractions = retractionsOf(read, list);
  const isFound = ({ doi, pmid }: Reference): boolean =>
    [doi?.toLowerCase(), pmid].some((work) => work !== undefined && retractions.found[work] !== undefined);
  return { retractions, references: read.map((each) => (isFound(each) ? markRetracted(each) : each)) };
}
