import type { ChosenFilters } from './chosen-records.ts';
import { americanSpelling } from './english-spelling.ts';
import { foldWord } from './fold-word.ts';
import { parseQuery, type QueryTerm } from './parse-query.ts';
import { findRecords, prepareQuery } from './search.ts';
import type { SearchIndex } from './search-index.ts';

/** Fewer letters are near too many words. */
const leastLetters = 4;

/** Words that are tried for each that is not found. */
const mostTried = 3;

/**
 * A query that finds something and is one slip of a letter away from one that does not: a letter too many, one too few,
 * another one, or two that changed their places. Words that the journal has are left alone, if any other can be meant.
 */
export async function nearQuery(text: string, filters: ChosenFilters, index: SearchIndex): Promise<string | undefined> {
  const terms = parseQuery(text).filter(({ isPhrase }) => !isPhrase);
  const words = (await Promise.all(index.shards.map((shard) => shard.words('')))).flat();
  const spellings = [...new Set(words)].map((word) => ({ word, spelling: americanSpelling(foldWord(word)) }));
  const known = new Set(words.flatMap((word) => index.keysOf(foldWord(word))));
  const isKnown = ({ words: [word] }: QueryTerm): boolean =>
    word?.parts.every((part) => index.keysOf(part).some((key) => known.has(key))) ?? true;
  const near = terms.filter((term) => !isKnown(term)).map((term) => ({ term, word: nearest(term.text, spellings)[0] }));
  if (near.some(({ word }) => word === undefined)) return undefined;
  const slips = near.map(({ term, word = '' }): Slip => ({ term, word }));
  const others = terms.filter(isKnown).flatMap((term) =>
    nearest(term.text, spellings)
      .slice(0, mostTried)
      .map((word): Slip => ({ term, word })),
  );
  for (const tried of [slips, ...others.map((other) => [...slips, other])]) {
    const meant = corrected(text, tried);
    const found = tried.length > 0 ? await findRecords(await prepareQuery(meant, index), filters, index) : [];
    if (found.length > 0) return meant;
  }
  return undefined;
}

/** A word of a query, and another one that may be meant. */
interface Slip {
  readonly term: QueryTerm;
  readonly word: string;
}

function corrected(text: string, slips: readonly Slip[]): string {
  return slips
    .toSorted((a, b) => b.term.start - a.term.start)
    .reduce((query, { term: { start, text: typed }, word }) => {
      return query.slice(0, start) + word + query.slice(start + typed.length);
    }, text);
}

/** Words one slip away; those of the same beginning first, since slips are rare there. */
function nearest(typed: string, words: readonly { word: string; spelling: string }[]): readonly string[] {
  const spelling = americanSpelling(foldWord(typed));
  if (spelling.length < leastLetters || /\d/.test(spelling)) return [];
  const near = words.filter((other) => isOneSlip(spelling, other.spelling));
  const shared = (other: string): number => [...other].findIndex((letter, at) => letter !== spelling[at]) >>> 0;
  return near.toSorted((a, b) => shared(b.spelling) - shared(a.spelling)).map(({ word }) => word);
}

/** Whether one word is the other with a letter added, left out or changed, or two neighbours in each other's place. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (one[start] === other[start] && start < one.length) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1) || rest.slice(1) === otherRest.slice(1)) return true;
  return rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
}
