import type { Piece } from './pieces.ts';
import { typstString } from './typst-text.ts';

/** Characters, or some that are set as one, by what their writing in Typst begins with. */
type Sought = ReadonlyMap<string, readonly { readonly character: string; readonly written: string }[]>;

/**
 * The place of the first of the smallest pieces that show each character. However many are sought, every piece is read
 * once.
 */
export function placesOf(characters: readonly string[], pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const sought = byBeginning(characters);
  const places = new Map<string, string>();
  const search = (wanted: ReadonlySet<string>, some: readonly Piece[]): void => {
    const left = new Set(wanted);
    for (const { place, content, parts } of some) {
      if (left.size === 0) return;
      const shown = shownIn(content, sought, left);
      for (const character of shown) {
        places.set(character, place);
        left.delete(character);
      }
      if (shown.size > 0) search(shown, parts);
    }
  };
  search(new Set(characters), pieces);
  return places;
}

function byBeginning(characters: readonly string[]): Sought {
  const all = [...new Set(characters)].map((character) => ({
    character,
    written: typstString(character).slice(1, -1),
  }));
  return Map.groupBy(all, ({ written: [first = ''] }) => first);
}

/** What is wanted of the sought and stands in a content; what is read aloud is not seen. */
function shownIn(content: string, sought: Sought, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const seen = content.replace(/\balt: "(?:[^"\\]|\\.)*"/g, '');
  const shown = new Set<string>();
  let at = 0;
  for (const first of seen) {
    for (const { character, written } of sought.get(first) ?? [])
      if (wanted.has(character) && seen.startsWith(written, at)) shown.add(character);
    at += first.length;
  }
  return shown;
}
