import { normaliseMarkup } from './markup.ts';
import type { TaggedField } from './read-tagged-lines.ts';

/** Values of a record by tag, in their order. */
export type RisRecord = ReadonlyMap<string, readonly string[]>;

/** The first value of the first of these tags that the record has. */
export const first = (record: RisRecord, ...tags: readonly string[]): string | undefined =>
  tags.flatMap((tag) => record.get(tag) ?? [])[0];
/** All values of these tags. */
export const all = (record: RisRecord, ...tags: readonly string[]): string[] =>
  tags.flatMap((tag) => record.get(tag) ?? []);

/** The fields of a record, with markup as CSL has it. */
export function recordOf(fields: readonly TaggedField[]): RisRecord {
  const record = new Map<string, string[]>();
  for (const { tag, value } of fields)
    if (value !== '') record.set(tag, [...(record.get(tag) ?? []), normaliseMarkup(value).replace(/\s+/g, ' ')]);
  return record;
}
