import { type SearchFilter, searchFilters } from '../search/search-record.ts';

/** What a reader asks for. It is the whole state of the search page and stands in its address, so that it can be shared. */
export interface SearchQuery {
  readonly text: string;
  /** Chosen values; one of each filter that has any must apply. */
  readonly filters: Readonly<Record<SearchFilter, readonly string[]>>;
  readonly sort: SearchSort;
}

export type SearchSort = 'relevance' | 'date';

/** "?q=liver&year=2020&year=2021" */
export function readQuery(parameters: URLSearchParams): SearchQuery {
  const chosen = searchFilters.map((filter) => [filter, parameters.getAll(filter).filter(Boolean)]);
  const sort = parameters.get('sort') === 'date' ? 'date' : 'relevance';
  return { text: (parameters.get('q') ?? '').trim(), filters: Object.fromEntries(chosen), sort };
}

export function writeQuery({ text, filters, sort }: SearchQuery): string {
  const chosen = searchFilters.flatMap((filter) => filters[filter].map((value) => [filter, value]));
  const sorted = sort === 'date' ? [['sort', sort]] : [];
  return new URLSearchParams([...(text === '' ? [] : [['q', text]]), ...chosen, ...sorted]).toString();
}

/** Every chosen value with its filter, in the order of the page. */
export function chosenFilters({ filters }: SearchQuery): readonly { filter: SearchFilter; value: string }[] {
  return searchFilters.flatMap((filter) => filters[filter].map((value) => ({ filter, value })));
}

/** Whether there is nothing to search for. */
export function isEmpty(query: SearchQuery): boolean {
  return query.text === '' && chosenFilters(query).length === 0;
}

/** The query with a value of a filter chosen, or without it where it was. */
export function toggled(query: SearchQuery, filter: SearchFilter, value: string): SearchQuery {
  const values = query.filters[filter];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...query, filters: { ...query.filters, [filter]: next } };
}

/** The query with no filter chosen. */
export function unfiltered(query: SearchQuery): SearchQuery {
  return { ...query, filters: { year: [], type: [], specialty: [], keyword: [], author: [] } };
}
