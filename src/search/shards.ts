import type { SearchRecord } from './search-record.ts';

/** Articles of a shard at least: a search asks each shard, and a change makes one anew. */
const leastArticles = 500;

/**
 * The records by shards: whole years together until there are enough, so that new articles change the last one alone. The
 * pages of the journal come last in that.
 */
export function shardsOf<R extends Pick<SearchRecord, 'facts' | 'filters'>>(
  records: readonly R[],
): readonly (readonly R[])[] {
  const articles = records.filter(({ filters }) => filters);
  const years = Map.groupBy(articles, ({ facts }) => facts.date?.slice(0, 4) ?? '');
  const shards: R[][] = [[]];
  for (const [, ofYear] of [...years].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if ((shards.at(-1)?.length ?? 0) >= leastArticles) shards.push([]);
    shards.at(-1)?.push(...ofYear);
  }
  shards.at(-1)?.push(...records.filter(({ filters }) => !filters));
  return shards;
}
