import type { Shard } from './search-index.ts';
import { type SearchFilter, searchFilters } from './search-record.ts';

/** Chosen values; one of each filter that has any must apply. */
export type ChosenFilters = Readonly<Record<SearchFilter, readonly string[]>>;

/** The records of a shard to which the filters apply; undefined where none is chosen. */
export async function recordsChosen(filters: ChosenFilters, shard: Shard): Promise<ReadonlySet<number> | undefined> {
  const used = searchFilters.filter((filter) => filters[filter].length > 0);
  const sets = await Promise.all(
    used.map(async (filter) => {
      const records = await shard.filter(filter);
      return new Set(filters[filter].flatMap((value) => (Object.hasOwn(records, value) ? (records[value] ?? []) : [])));
    }),
  );
  const [first, ...rest] = sets;
  return first && new Set([...first].filter((record) => rest.every((other) => other.has(record))));
}
