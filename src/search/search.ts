import { type ChosenFilters, recordsChosen } from './chosen-records.ts';
import { joined, recordsWith, type TermHits } from './find-records.ts';
import { identifierKey } from './index-format.ts';
import { identifierOf, parseQuery, type QueryTerm } from './parse-query.ts';
import { type Ranked, rankOf } from './rank.ts';
import type { SearchIndex, Shard } from './search-index.ts';
import { type SynonymSpan, synonymSpans } from './synonym-spans.ts';
import { joinedVariant, longerVariants, phraseVariants, type Variant, variantsOf } from './term-variants.ts';

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
  const [chosen, identified, ...terms] = await Promise.all([
    recordsChosen(filters, shard),
    shard.hits(identifierKey(identifierOf(query.text))),
    ...query.terms.map((_, at) => termHits(query, at, index, shard)),
  ]);
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

/** Records that hold a term in one of its own ways, or other words for it. */
async function termHits(query: PreparedQuery, at: number, index: SearchIndex, shard: Shard): Promise<TermHits> {
  const term = query.terms[at];
  const longer = term ? await longerVariants(term, index, shard) : [];
  const own = await recordsWith([...(query.variants[at] ?? []), ...longer], shard);
  const others = query.spans
    .filter(({ from, to }) => from <= at && at <= to)
    .map(({ texts }) =>
      recordsWith(
        texts.flatMap((text) => phraseVariants(text, index)),
        shard,
      ),
    );
  return (await Promise.all(others)).reduce(joined, own);
}

/** Other names that were searched for, too, and that some text holds. */
export async function alsoSearched({ spans }: PreparedQuery, index: SearchIndex): Promise<readonly string[]> {
  const names = [...new Set(spans.flatMap(({ texts }) => texts))];
  const held = names.map(async (name) => {
    const hits = await Promise.all(index.shards.map((shard) => recordsWith(phraseVariants(name, index), shard)));
    return hits.some(({ size }) => size > 0) ? name : undefined;
  });
  return (await Promise.all(held)).filter((name) => name !== undefined);
}

/** All ways in which a result may hold each term, for the marks in its excerpt. */
export function searchedVariants(
  { terms, variants, spans }: PreparedQuery,
  index: SearchIndex,
  shard: Shard,
): Promise<readonly (readonly Variant[])[]> {
  const all = terms.map(async (term, at) => {
    const names = spans.filter(({ from, to }) => from <= at && at <= to).flatMap(({ texts }) => texts);
    const longer = await longerVariants(term, index, shard);
    return [...(variants[at] ?? []), ...longer, ...names.flatMap((name) => phraseVariants(name, index))];
  });
  return Promise.all(all);
}
