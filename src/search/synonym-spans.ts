import type { QueryTerm } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { longestName } from './synonym-key.ts';

/** Neighbouring terms of a query that have other names. */
export interface SynonymSpan {
  /** Numbers of the first and the last term. */
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
}

/** All that is known by another name in a query, outside of quotation marks. */
export async function synonymSpans(terms: readonly QueryTerm[], index: SearchIndex): Promise<readonly SynonymSpan[]> {
  const spans = terms.flatMap((_, from) => {
    const longest = Math.min(longestName, terms.length - from);
    return Array.from({ length: longest }, (_, more) => ({ from, to: from + more }));
  });
  const known = spans.map(async ({ from, to }): Promise<SynonymSpan> => {
    const own = terms.slice(from, to + 1);
    if (own.some(({ isPhrase }) => isPhrase)) return { from, to, texts: [] };
    const words = own.flatMap(({ words: [word] }) => word?.parts ?? []);
    return { from, to, texts: await index.synonyms(words) };
  });
  return (await Promise.all(known)).filter(({ texts }) => texts.length > 0);
}
