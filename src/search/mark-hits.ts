import type { SearchText } from './search-record.ts';
import { searchLanguage, type WordKey, wordKey } from './stem.ts';
import type { Variant } from './term-variants.ts';
import { wordsOf } from './words.ts';

/** Where something that was searched for stands in a text. */
export interface TextHit {
  /** Number of its term. */
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** A place for a word, with the keys that stand there. */
interface Slot {
  readonly keys: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** All hits of a text, in order. @param variants those of each term */
export async function hitsOf(
  { text, language }: SearchText,
  variants: readonly (readonly Variant[])[],
): Promise<readonly TextHit[]> {
  const slots = slotsOf(text, await wordKey(searchLanguage(language)));
  const sets = variants.map((own) => own.map(({ steps }) => steps.map((keys) => new Set(keys))));
  const hits = slots.flatMap((_, at) =>
    sets.flatMap((ways, term) => ways.flatMap((steps) => hitAt(slots, at, steps, term) ?? [])),
  );
  return hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function hitAt(slots: readonly Slot[], at: number, steps: readonly ReadonlySet<string>[], term: number) {
  const [first, last] = [slots[at], slots[at + steps.length - 1]];
  if (!first || !last || steps.length === 0) return undefined;
  const isHit = steps.every((keys, step) => slots[at + step]?.keys.some((key) => keys.has(key)));
  return isHit ? { term, start: first.start, end: last.end } : undefined;
}

/** As the index counts them: joined words stand apart, and as one at the places of the first and the last. */
function slotsOf(text: string, keyOf: WordKey): readonly Slot[] {
  return wordsOf(text).flatMap(({ parts, start, end, unspaced }) =>
    parts.map((part, at): Slot => {
      if (unspaced) return { keys: [keyOf(part)], start: start + at, end: Math.min(end, start + at + part.length) };
      const isEdge = parts.length > 1 && (at === 0 || at === parts.length - 1);
      return { keys: isEdge ? [keyOf(part), keyOf(parts.join(''))] : [keyOf(part)], start, end };
    }),
  );
}
