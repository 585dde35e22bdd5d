import { americanSpelling } from './english-spelling.ts';
import { foldWord } from './fold-word.ts';
import type { QueryTerm } from './parse-query.ts';
import type { SearchIndex, Shard } from './search-index.ts';
import { type TextWord, wordsOf } from './words.ts';

/** One of several ways in which a record may hold what is searched: words that follow each other. */
export interface Variant {
  /** For each word the keys that it may have. */
  readonly steps: readonly (readonly string[])[];
  /** Whether it only begins as was typed. */
  readonly isLonger?: true;
}

/** Fewer letters begin too many words. */
const leastBeginning = 3;

/** The ways of writing the words of a term: "beta-blocker" is "betablocker", and "beta" and "blocker" side by side. */
export function variantsOf(
  { words, isPhrase }: Pick<QueryTerm, 'words' | 'isPhrase'>,
  index: SearchIndex,
): readonly Variant[] {
  const ways = words.map((word) => waysOf(word, isPhrase));
  return productOf(ways).map((way) => ({ steps: way.flat().map(index.keysOf) }));
}

/** The ways of writing another name of a thing. */
export function nameVariants(name: string, index: SearchIndex): readonly Variant[] {
  return variantsOf({ words: wordsOf(name), isPhrase: true }, index);
}

/** One word that two neighbours of a query may be: "trans arterial". */
export function joinedVariant(first: QueryTerm, second: QueryTerm, index: SearchIndex): Variant | undefined {
  if (first.isPhrase || second.isPhrase) return undefined;
  const parts = [first, second].flatMap(({ words }) => words.flatMap((word) => (word.unspaced ? [] : word.parts)));
  return parts.length < 2 ? undefined : { steps: [index.keysOf(parts.join(''))] };
}

/** The words of a shard of which the last word of a query is the beginning; of a lone letter of Chinese, all with it. */
export async function longerVariants(term: QueryTerm, index: SearchIndex, shard: Shard): Promise<readonly Variant[]> {
  const [word] = term.words;
  if (!word) return [];
  if (word.unspaced) return word.parts.length === 1 ? unspacedVariant(word.parts[0] ?? '', index, shard) : [];
  if (!term.mayBegin) return [];
  const ways = word.parts.length > 1 ? [word.parts, [word.parts.join('')]] : [word.parts];
  const longer = ways.map(async (way): Promise<Variant[]> => {
    const words = await longerWords(way.at(-1) ?? '', shard);
    const steps = way.slice(0, -1).map(index.keysOf);
    return words.length === 0 ? [] : [{ steps: [...steps, [...new Set(words.flatMap(index.keysOf))]], isLonger: true }];
  });
  return (await Promise.all(longer)).flat();
}

/** A letter alone of a script without spaces: every pair that it begins holds it. */
async function unspacedVariant(letter: string, index: SearchIndex, shard: Shard): Promise<Variant[]> {
  const pairs = await shard.words(letter);
  return pairs.length === 0 ? [] : [{ steps: [[...new Set(pairs.flatMap(index.keysOf))]] }];
}

/** Folded. As typed or with the spelling changed: "diagnosi" begins "diagnosis", "haemo" also "hemolysis". */
async function longerWords(beginning: string, shard: Shard): Promise<readonly string[]> {
  if (beginning.length < leastBeginning) return [];
  // "hae" may go on as "haemolysis", which lies among the words with "he".
  const spelling = americanSpelling(beginning);
  const ranges = new Set([spelling, beginning.replace(/[ao]e$/, 'e')].map(rangeOf));
  const words = await Promise.all([...ranges].map((range) => shard.words(range)));
  const isLonger = (word: string): boolean => word.startsWith(beginning) || americanSpelling(word).startsWith(spelling);
  return [...new Set(words.flat().map(foldWord))].filter(isLonger);
}

/** What all spellings of a beginning begin with; the last letters may differ. */
function rangeOf(beginning: string): string {
  return beginning.slice(0, Math.max(2, beginning.length - 3));
}

/** All ways to write a word: its parts apart, or joined; a number and its unit as two. */
function waysOf({ parts, unspaced }: TextWord, isPhrase: boolean): readonly (readonly string[])[] {
  if (unspaced) return [parts.length > 1 ? parts.slice(0, -1) : parts];
  const apart = isPhrase ? parts : parts.flatMap((part) => part.split(/(?<=^\p{L}+)(?=\d+$)|(?<=^\d+)(?=\p{L}+$)/u));
  const ways = [parts, apart, [parts.join('')]];
  return ways.filter((way, at) => ways.findIndex((other) => other.length === way.length) === at);
}

function productOf<Way>(choices: readonly (readonly Way[])[]): Way[][] {
  return choices.reduce<Way[][]>(
    (all, ways) => all.flatMap((before) => ways.map((way) => [...before, way])).slice(0, mostWays),
    [[]],
  );
}

/** A phrase of many hyphens has no more ways than these. */
const mostWays = 64;
