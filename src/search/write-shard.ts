import {
  type FilterRecords,
  type Positions,
  type Posting,
  placeBits,
  type ShardHead,
  type ShownRecord,
  shardFiles,
  wordOrder,
} from './index-format.ts';
import type { IndexedKey, IndexedRecord } from './indexed-record.ts';
import { type SearchRecord, searchFilters } from './search-record.ts';

/** The files of a shard by their names, as data. */
export type ShardFiles = ReadonlyMap<string, unknown>;

/** Characters of JSON to a file: some five kilobytes compressed, of which a search needs one a word. */
const partSize = 20_000;

type Uses = Map<string, (readonly [record: number, key: IndexedKey])[]>;

/**
 * The files of a shard. What is searched lies in parts, sorted, so that a search loads those of its own words alone: the
 * postings say which records have a key, the positions where it stands in each, and the words how it is written.
 *
 * @param records articles, then pages of the journal
 * @param shown names of the files of what results show of them
 */
export function writeShard(records: readonly IndexedRecord[], shown: readonly string[]): ShardFiles {
  const files = new Map<string, unknown>();
  const uses = usesOf(records);
  const words = new Set(records.flatMap((record) => record.words));
  const keys = [...uses.keys()].sort(byUnits);
  const postings = inParts(keys.map((key) => postingOf(key, uses)));
  const positions = inParts(keys.map((key) => positionsOf(key, uses)));
  for (const [at, part] of postings.entries()) files.set(shardFiles.postings(at), part);
  for (const [at, part] of positions.entries()) files.set(shardFiles.positions(at), part);
  const wordParts = inParts([...words].map((word) => [wordOrder(word), word] as const).sort(byOrder));
  for (const [at, part] of wordParts.entries())
    files.set(
      shardFiles.words(at),
      part.map(([, word]) => word),
    );
  for (const filter of searchFilters) files.set(shardFiles.filter(filter), filterRecords(records, filter));
  files.set(shardFiles.head, {
    shown,
    dates: records.map(({ date }) => date),
    postings: firstOf(postings),
    positions: firstOf(positions),
    words: firstOf(wordParts),
  } satisfies ShardHead);
  return files;
}

function usesOf(records: readonly IndexedRecord[]): Uses {
  const uses: Uses = new Map();
  for (const [number, { keys }] of records.entries())
    for (const key of keys) {
      const known = uses.get(key[0]);
      if (known) known.push([number, key]);
      else uses.set(key[0], [[number, key]]);
    }
  return uses;
}

function postingOf(key: string, uses: Uses): Posting {
  let last = 0;
  const numbers = (uses.get(key) ?? []).flatMap(([record, [, places, ...positions]]) => {
    const distance = record - last;
    last = record;
    return [distance, places + (Math.min(3, Math.floor(Math.log2(positions.length))) << placeBits)];
  });
  return [key, ...numbers];
}

function positionsOf(key: string, uses: Uses): Positions {
  const places = (uses.get(key) ?? []).map(([, [, , ...positions]]) =>
    positions.map((position, at) => position - (positions[at - 1] ?? 0)),
  );
  return [key, ...places];
}

/** Splits a list where the JSON of a part has become large. */
export function inParts<Entry>(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  let size = partSize;
  for (const entry of entries) {
    if (size >= partSize) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(entry);
    size += JSON.stringify(entry).length;
  }
  return parts;
}

/** What each part begins with. */
function firstOf(parts: readonly (readonly (readonly [string, ...unknown[]])[])[]): string[] {
  return parts.map(([first]) => first?.[0] ?? '');
}

/** What results show of a record; an excerpt is taken from its first text, where no other has more of what was searched. */
export function shownRecord({ path, facts, places }: SearchRecord): ShownRecord {
  return { path, facts, texts: [...places.abstract, ...places.text] };
}

function filterRecords(records: readonly IndexedRecord[], filter: (typeof searchFilters)[number]): FilterRecords {
  const values = new Map<string, number[]>();
  for (const [number, record] of records.entries())
    for (const value of new Set(record.filters?.[filter])) {
      const known = values.get(value);
      if (known) known.push(number);
      else values.set(value, [number]);
    }
  return Object.fromEntries([...values].sort(([a], [b]) => byUnits(a, b)));
}

/** In the order of their UTF-16 units, which no language changes. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function byOrder([a, one]: readonly [string, string], [b, other]: readonly [string, string]): number {
  return byUnits(a, b) || byUnits(one, other);
}
