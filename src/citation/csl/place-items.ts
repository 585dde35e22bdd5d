import type { Fault } from '../../faults/fault.ts';
import { fault } from '../../faults/fault.ts';
import type { Reference } from '../../model/reference.ts';
import { identifierFaults, incompleteFaults, keyFaults, structuredReference } from '../build-reference.ts';
import { readCslItem } from './csl-item.ts';

/** A CSL object as it was found: its content, its place and the places of its fields. */
export interface FoundItem {
  readonly value: Readonly<Record<string, unknown>>;
  readonly source: Reference['source'];
  /** Place of a field; the item's own where it is not known. */
  readonly placeOf?: (field: string) => Reference['source'] | undefined;
}

/**
 * A reference of a found CSL object, with the faults of its fields.
 * @param spareKey key of an item that has none; without it, one that has none is a fault.
 */
export function placeItem(
  { value, source, placeOf }: FoundItem,
  spareKey?: string,
): { readonly reference?: Reference; readonly faults: readonly Fault[] } {
  const { item, problems } = readCslItem(value);
  const key = item.id || (spareKey ?? '');
  const faults = problems.map(({ field, rule, message }) =>
    fault(rule, source.path, placeOf?.(field) ?? source, message),
  );
  faults.push(...keyFaults(key, item, placeOf?.('id') ?? source));
  if (key === '') return { faults };
  const reference = structuredReference(key, item, source);
  return {
    reference,
    faults: [...faults, ...incompleteFaults(item, key, source), ...identifierFaults(item, reference, source)],
  };
}
