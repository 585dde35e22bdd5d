import { fault } from '../../faults/fault.ts';
import type { Reference } from '../../model/reference.ts';
import { structuredReference } from '../build-reference.ts';
import type { ReadReference } from '../reading.ts';
import { readCslItem } from './csl-item.ts';

/** A CSL object as it was found: its content, its place and the places of its fields. */
interface FoundItem {
  readonly value: Readonly<Record<string, unknown>>;
  readonly source: Reference['source'];
  /** Place of a field; the item's own where it is not known. */
  readonly placeOf?: (field: string) => Reference['source'] | undefined;
}

/**
 * A reference of a found CSL object, with the faults of its fields.
 * @param spareKey key of an item that has none; without it, one that has none is a fault.
 */
export function placeItem({ value, source, placeOf }: FoundItem, spareKey?: string): ReadReference {
  const { item, problems } = readCslItem(value);
  const faults = problems.map(({ field, rule, message }) =>
    fault(rule, source.path, placeOf?.(field) ?? source, message),
  );
  const read = structuredReference(item.id || (spareKey ?? ''), item, source, placeOf?.('id'));
  return { ...read, faults: [...faults, ...read.faults] };
}
