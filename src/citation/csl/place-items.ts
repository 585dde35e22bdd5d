import { fault } from '../../faults/fault.ts';
import type { Reference } from '../../model/reference.ts';
import { keyedReference, structuredReference } from '../build-reference.ts';
import type { ReadReference } from '../reading.ts';
import { type SpareKeys, spareKeys } from '../spare-keys.ts';
import { keyOf, readCslItem } from './csl-item.ts';

/** A CSL object as it was found: its content, its place and the places of its fields. */
interface FoundItem {
  readonly value: Readonly<Record<string, unknown>>;
  readonly source: Reference['source'];
  /** Place of a field; the item's own where it is not known. */
  readonly placeOf?: (field: string) => Reference['source'] | undefined;
}

/**
 * A reference of a found CSL object, with the faults of its fields.
 * @param spareKey key of an item that has none, or what gives it one and tells it
 */
export function placeItem({ value, source, placeOf }: FoundItem, spareKey: string | SpareKeys): ReadReference {
  const { item, problems } = readCslItem(value);
  const faults = problems.map(({ field, rule, message }) =>
    fault(rule, source.path, placeOf?.(field) ?? source, message),
  );
  const read =
    typeof spareKey === 'string'
      ? structuredReference(item.id || spareKey, item, source, placeOf?.('id'))
      : keyedReference(item.id, item, source, spareKey, placeOf?.('id'));
  return { ...read, faults: [...faults, ...read.faults] };
}

/** What gives keys to those of a file's items that have none. */
export const spareKeysOf = (values: readonly unknown[]): SpareKeys =>
  spareKeys(values.flatMap((value) => (typeof value === 'object' && value !== null ? keyOf({ ...value }) : [])));
