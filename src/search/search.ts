import { type ChosenFilters, recordsChosen } from './chosen-records.ts';
import { recordsWith } from './find-records.ts';
import { identifierKey } from './index-format.ts';
import { identifierOf, parseQuery, type QueryTerm } from './parse-query.ts';
import { type Ranked, rankOf } from './rank.ts';
import type { SearchIndex, Shard } from './search-index.ts';
import { type SynonymSpan, synonymSpans } from './synonym-spans.ts';
import { joinedVariant, longerVariants, nameVariants, type Variant, variantsOf } from './term-variants.ts';

/** What is searched for, the same for each shard. */
export interface PreparedQuery {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  /** Ways of writing each term. */
  readonly variants: readonly (readonly Variant[])[];
  readonly spans: readonly SynonymSpan[];
}

/** Reads a query by the words that an index knows of. */
export async function prepareQuery(text: string, index: SearchIndex): Promise<PreparedQuery> {
  const terms = parseQuery(text);
  const variants = terms.map((term, at) => {
    const neighbours = [terms[at - 1], terms[at + 1]].map((other, side) => {
      if (!other) return undefined;
      return side === 0 ? joinedVariant(other, term, index) : joinedVariant(term, other, index);
    });
    return [...variantsOf(term, index), ...neighbours.filter((variant) => variant !== undefined)];
  });
  return { text, terms, variants, spans: await synonymSpans(terms, index) };
}

/** The records of every shard that hold each term, and are chosen by the filters. Not in order. */
export async function findRecords(
  query: PreparedQuery,
  filters: ChosenFilters,
  index: SearchIndex,
): Promise<readonly Ranked[]> {
  const found = await Promise.all(index.shards.map((shard) => findInShard(query, filters, index, shard)));
  return found.flat();
}

async function findInShard(
  query: PreparedQuery,
  filters: ChosenFilters,
  index: SearchIndex,
  shard: Shard,
): Promise<readonly Ranked[]> {
  const [chosen, identified, variants] = await Promise.all([
    recordsChosen(filters, shard),
    shard.hits(identifierKey(identifierOf(query.text))),
    searchedVariants(query, index, shard),
  ]);
  const terms = await Promise.all(variants.map((ways) => recordsWith(ways, shard)));
  const [first = new Map(), ...rest] =
    query.text === '' ? [new Map(shard.head.dates.map((_, at) => [at, undefined]))] : terms;
  const records = new Set([...identified.keys(), ...first.keys()]);
  return [...records].flatMap((record): Ranked[] => {
    if (chosen && !chosen.has(record)) return [];
    const isNamed = identified.has(record);
    const hits = query.text === '' ? [] : [first, ...rest].map((each) => each.get(record));
    if (!isNamed && hits.includes(undefined)) return [];
    return [
      rankOf(
        shard,
        record,
        isNamed,
        hits.filter((hit) => hit !== undefined),
      ),
    ];
  });
}

/** Other names that were searched for, too, and that some text holds. */
export async function alsoSearched({ spans }: PreparedQuery, index: SearchIndex): Promise<readonly string[]> {
  const names = [...new Set(spans.flatMap(({ texts }) => texts))];
  const held = names.map(async (name) => {
    const hits = await Promise.all(index.shards.map((shard) => recordsWith(nameVariants(name, index), shard)));
    return hits.some(({ size }) => size > 0) ? name : undefined;
  });
  return (await Promise.all(held)).filter((name) => name !== undefined);
}

/** All ways in which a result may hold each term: its own, longer words that it begins, and other names. */
export function searchedVariants(
  { terms, variants, spans }: PreparedQuery,
  index: SearchIndex,
  shard: Shard,
): Promise<readonly (readonly Variant[])[]> {
  const all = terms.map(async (term, at) => {
    const names = spans.filter(({ from, to }) => from <= at && at <= to).flatMap(({ texts }) => texts);
    const longer = await longerVariants(term, index, shard);
    return [...(variants[at] ?? []), ...longer, ...names.flatMap((name) => nameVariants(name, index))];
  });
  return Promise.all(all);
}
