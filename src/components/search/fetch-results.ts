import { type SearchFacts, type SearchFilter, searchFilters } from '../../model/search-record.ts';
import { partQuery } from '../../text/unspaced-words.ts';
import type { Excerpt } from '../../views/search-excerpt.ts';
import { type SearchQuery, withoutResolver } from '../../views/search-query.ts';
import { link } from '../link.ts';

/** What is shown of a result; read when it is. */
export interface FoundPage extends Excerpt {
  readonly url: string;
  readonly meta: SearchFacts;
}

/** Number of results by value of each filter that was asked for. */
export type FilterCounts = Partial<Record<SearchFilter, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly { data(): Promise<FoundPage> }[];
  readonly filters: FilterCounts;
}

type Choice = readonly string[] | { readonly any: readonly string[] };

/** The part of Pagefind's browser API that is used (https://pagefind.app/docs/api/). */
interface Pagefind {
  search(
    text: string | null,
    options: { filters: Partial<Record<SearchFilter, Choice>>; sort?: { date: 'desc' } },
  ): Promise<Found>;
}

interface PagefindModule {
  createInstance(options: object): Pagefind;
}

let loaded: Promise<Pagefind> | undefined;

/** Loads Pagefind: 90 KB that a visitor who does not search is spared. Rejects where it cannot be had. */
export function loadEngine(): Promise<Pagefind> {
  loaded ??= start();
  return loaded;
}

async function start(): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ link('pagefind/pagefind.js'))) as PagefindModule;
  // A worker would load all of Pagefind's script a second time, for searches of a few milliseconds.
  return module.createInstance({ noWorker: true, ranking: { metaWeights: { date: 0, type: 0.1, identifiers: 50 } } });
}

/**
 * Searches, newest first where only filters are chosen.
 *
 * @param counted filters whose counts are wanted; each is a file that is loaded with the first query that names it
 */
export async function search({ text, filters }: SearchQuery, counted: readonly SearchFilter[] = []): Promise<Found> {
  const engine = await loadEngine();
  const before = performance.now();
  const wanted = searchFilters.filter((filter) => counted.includes(filter) || filters[filter].length > 0);
  const choices = wanted.map((filter) => [filter, filters[filter].length > 0 ? { any: filters[filter] } : []]);
  const found = await engine.search(text === '' ? null : partQuery(withoutResolver(text)), {
    filters: Object.fromEntries(choices),
    ...(text === '' ? { sort: { date: 'desc' } } : {}),
  });
  // Pagefind goes on without a file that it cannot load, and finds too little.
  if (wasLost(before)) throw new Error('A part of the search index could not be loaded');
  return found;
}

/** Whether a file of the index was asked for since a moment and not received. */
function wasLost(since: number): boolean {
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return files.some(
    ({ name, startTime, responseStatus }) =>
      startTime >= since && name.includes('/pagefind/') && (responseStatus === 0 || responseStatus >= 400),
  );
}
