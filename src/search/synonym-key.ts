import { americanSpelling } from './english-spelling.ts';
import type { WordKey } from './stem.ts';

/** Words: no longer name is looked for in a query. */
export const longestName = 8;

/** By what a name is known, whatever its hyphens, spelling and number. @param words folded */
export function synonymKey(words: readonly string[], keyOf: WordKey): string {
  return words.slice(0, -1).map(americanSpelling).join('') + keyOf(words.at(-1) ?? '');
}
