import type { Shard } from './search-index.ts';
import { searchPlaces } from './search-record.ts';
import type { Variant } from './term-variants.ts';

/** How well a record holds a term. */
export interface TermHit {
  /** Bits of the places in which it stands. */
  readonly places: number;
  readonly often: number;
  /** Whether all that it holds are longer words that begin so. */
  readonly isLonger: boolean;
}

export type TermHits = ReadonlyMap<number, TermHit>;

/** The records of a shard that hold one of the variants of a term. */
export async function recordsWith(variants: readonly Variant[], shard: Shard): Promise<TermHits> {
  const all = await Promise.all(variants.map((variant) => recordsWithVariant(variant, shard)));
  return all.reduce(joined, new Map());
}

/** Records of any of two, each with the better of its hits. */
function joined(one: TermHits, other: TermHits): TermHits {
  const hits = new Map(one);
  for (const [record, hit] of other) {
    const known = hits.get(record);
    hits.set(
      record,
      known && known.isLonger === hit.isLonger ? sum(known, hit) : known?.isLonger === false ? known : hit,
    );
  }
  return hits;
}

function sum(one: TermHit, other: TermHit): TermHit {
  return { places: one.places | other.places, often: one.often + other.often, isLonger: one.isLonger };
}

async function recordsWithVariant({ steps, isLonger }: Variant, shard: Shard): Promise<TermHits> {
  const hits = await Promise.all(steps.map((keys) => recordsWithStep(keys, isLonger ?? false, shard)));
  const [first, ...rest] = hits;
  if (!first) return new Map();
  if (rest.length === 0) return first;
  const records = [...first].filter(([record]) => rest.every((others) => others.has(record)));
  if (records.length === 0) return new Map();
  const places = await Promise.all(steps.map((keys) => positionsOfStep(keys, shard)));
  const text = 1 << (searchPlaces.length - 1);
  return new Map(
    records.flatMap(([record, hit]): [number, TermHit][] => {
      const often = neighbours(places.map((of) => of.get(record) ?? new Set<number>()));
      const together = rest.reduce((bits, others) => bits & (others.get(record)?.places ?? 0), hit.places);
      return often === 0 ? [] : [[record, { places: together || text, often, isLonger: isLonger ?? false }]];
    }),
  );
}

/** How often words follow each other. @param places where each of them stands */
function neighbours([first, ...rest]: readonly ReadonlySet<number>[]): number {
  let often = 0;
  for (const place of first ?? []) if (rest.every((places, at) => places.has(place + at + 1))) often += 1;
  return often;
}

async function recordsWithStep(keys: readonly string[], isLonger: boolean, shard: Shard): Promise<TermHits> {
  const hits = await Promise.all(keys.map((key) => shard.hits(key)));
  return hits
    .map(
      (each): TermHits =>
        new Map([...each].map(([record, hit]) => [record, { ...hit, often: hit.often + 1, isLonger }])),
    )
    .reduce(joined, new Map());
}

async function positionsOfStep(
  keys: readonly string[],
  shard: Shard,
): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  const places = new Map<number, Set<number>>();
  for (const positions of await Promise.all(keys.map((key) => shard.positions(key))))
    for (const [record, own] of positions) {
      const known = places.get(record) ?? new Set();
      for (const place of own) known.add(place);
      places.set(record, known);
    }
  return places;
}
