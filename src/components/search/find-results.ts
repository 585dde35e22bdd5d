import type { Ranked } from '../../search/rank.ts';
import { inOrder } from '../../search/rank.ts';
import { alsoSearched, findRecords, type PreparedQuery, prepareQuery } from '../../search/search.ts';
import type { SearchFilter } from '../../search/search-record.ts';
import type { SearchQuery } from '../../views/search-query.ts';
import { openIndex } from './read-index.ts';

/** What a query finds. */
export interface Found {
  readonly prepared: PreparedQuery;
  /** In the order in which they are shown. */
  readonly results: readonly Ranked[];
}

/** Number of results by value of a filter. */
export type ValueCounts = Readonly<Record<string, number>>;

/** Searches, newest first where only filters are chosen. */
export async function search({ text, filters, sort }: SearchQuery): Promise<Found> {
  const index = await openIndex();
  const prepared = await prepareQuery(text, index);
  return { prepared, results: inOrder(await findRecords(prepared, filters, index), text === '' ? 'date' : sort) };
}

/** Other names that were searched for, too. */
export async function otherNames(prepared: PreparedQuery): Promise<readonly string[]> {
  return alsoSearched(prepared, await openIndex());
}

/** A query that finds something and was perhaps meant; its code is loaded with its words, where nothing is found. */
export async function meantQuery({ text, filters }: SearchQuery): Promise<string | undefined> {
  const { nearQuery } = await import('../../search/near-words.ts');
  return nearQuery(text, filters, await openIndex());
}

/** Results by the values of a filter, whose own choices do not count: a second year may be added to the first. */
export async function countValues({ text, filters }: SearchQuery, filter: SearchFilter): Promise<ValueCounts> {
  const index = await openIndex();
  const found = await findRecords(await prepareQuery(text, index), { ...filters, [filter]: [] }, index);
  const counts = new Map<string, number>();
  for (const shard of index.shards) {
    const own = new Set(found.filter((each) => each.shard === shard).map(({ record }) => record));
    for (const [value, records] of Object.entries(await shard.filter(filter))) {
      const count = records.filter((record) => own.has(record)).length;
      counts.set(value, (counts.get(value) ?? 0) + count);
    }
  }
  return Object.fromEntries(counts);
}
