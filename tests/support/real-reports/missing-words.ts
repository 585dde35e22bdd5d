import type { PublishedPiece } from './published-words.ts';

/** What an output lacks of a piece. */
export interface Lack {
  readonly kind: PublishedPiece['kind'];
  readonly words: number;
  readonly missing: readonly string[];
  /** The piece with the missing words in brackets, cut to where they are. */
  readonly shown: string;
}

/** Letters that stand together at least, to be found at a distance. */
const seed = 8;
/** How far on a shorter rest of a piece may stand: behind a mark of a citation, the foot of a page. */
const near = 60;

/**
 * Looks for the words of each piece in a text. Letters are compared, not words, since a PDF parts words at the ends of
 * lines; every letter of the text counts for one of the report, and a word is kept where all of its letters are.
 */
export function lacks(pieces: readonly PublishedPiece[], text: string): Lack[] {
  const found = new FoundText(text);
  const words = pieces.map((piece) => wordsOf(piece.text));
  const kept: boolean[][] = [];
  // What stands there as a whole is taken first, the longest before all, so that no short piece takes a word of it; cells,
  // which stand anywhere, last.
  const rankOf = (index: number): number => {
    if (pieces[index]?.kind === 'cell') return 2;
    return found.has(words[index] ?? []) ? 0 : 1;
  };
  const ranked = words.map((each, index) => ({ index, each, rank: rankOf(index), length: each.join('').length }));
  for (const { index, each, rank } of ranked.toSorted((a, b) => a.rank - b.rank || b.length - a.length)) {
    kept[index] = found.take(each, index, rank === 2);
  }
  return pieces.map(({ kind }, index) => {
    const [each, isKept] = [words[index] ?? [], kept[index] ?? []];
    const missing = each.filter((_, at) => !isKept[at]);
    return { kind, words: each.length, missing, shown: shownLack(each, isKept) };
  });
}

/** Words and signs, without marks of punctuation; letters as Unicode holds them equal, so that "ﬁ" is "fi". */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u{AD}\u{200B}\u{2060}]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}]+|[±<>≥≤%°†‡×=+/$@#&→←↑↓∼≈′″®™§√∞]/gu) ?? [];
}

class FoundText {
  readonly #letters: string;
  readonly #used: Uint8Array;
  readonly #begins: Uint8Array;
  readonly #places = new Map<string, number[]>();
  /** Where each piece ends, by its number. */
  readonly #ends: (number | undefined)[] = [];
  #at = 0;

  constructor(text: string) {
    const words = wordsOf(text);
    this.#letters = words.join('');
    this.#used = new Uint8Array(this.#letters.length);
    this.#begins = new Uint8Array(this.#letters.length + 1).fill(0);
    let at = 0;
    for (const word of words) {
      this.#begins[at] = 1;
      at += word.length;
    }
    this.#begins[at] = 1;
    for (let start = 0; start + seed <= this.#letters.length; start++) {
      const key = this.#letters.slice(start, start + seed);
      const places = this.#places.get(key);
      if (places) places.push(start);
      else this.#places.set(key, [start]);
    }
  }

  /** Whether the words stand there one behind the other. */
  has(words: readonly string[]): boolean {
    const letters = words.join('');
    return letters.length >= seed && this.#letters.includes(letters);
  }

  /** Takes the letters of a piece out of the text. @returns for each of its words whether it is there */
  take(words: readonly string[], index: number, isCell: boolean): boolean[] {
    this.#at = this.#ends.slice(0, index).findLast((each) => each !== undefined) ?? 0;
    const letters = words.join('');
    const kept = new Uint8Array(letters.length);
    for (let from = 0; from < letters.length; ) {
      const place = this.#longest(letters, from) ?? this.#nearby(words, from, isCell);
      if (place === undefined) from++;
      else {
        kept.fill(1, from, from + place.length);
        this.#used.fill(1, place.start, place.start + place.length);
        this.#at = place.start + place.length;
        from += place.length;
      }
    }
    this.#ends[index] = this.#at;
    let end = 0;
    return words.map((word) => {
      end += word.length;
      return kept.subarray(end - word.length, end).every((each) => each === 1);
    });
  }

  #longest(letters: string, from: number): { start: number; length: number } | undefined {
    let best: { start: number; length: number } | undefined;
    for (const start of this.#places.get(letters.slice(from, from + seed)) ?? []) {
      let length = 0;
      while (from + length < letters.length && this.#isFree(start + length, letters[from + length])) length++;
      const isCloser = best?.length === length && Math.abs(start - this.#at) < Math.abs(best.start - this.#at);
      if (length >= seed && (!best || length > best.length || isCloser)) best = { start, length };
    }
    return best;
  }

  #isFree(at: number, letter: string | undefined): boolean {
    return this.#letters[at] === letter && this.#used[at] === 0;
  }

  /** A word or the rest of one, close to what was found last; of a cell wherever it stands, since programs read columns in any order. */
  #nearby(words: readonly string[], from: number, isCell: boolean): { start: number; length: number } | undefined {
    const rest = restOfWord(words, from);
    const places = isCell || words.join('').length < seed ? [this.#at, 0] : [this.#at];
    for (const place of places) {
      const limit = places.length > 1 ? this.#letters.length : place + near;
      for (let start = this.#letters.indexOf(rest, place); start !== -1 && start < limit; ) {
        const isFree = this.#used.subarray(start, start + rest.length).every((each) => each === 0);
        if (isFree && this.#begins[start] === 1) return { start, length: rest.length };
        start = this.#letters.indexOf(rest, start + 1);
      }
    }
    return undefined;
  }
}

/** What is left of the word in which a place among the letters of a piece is. */
function restOfWord(words: readonly string[], place: number): string {
  let end = 0;
  for (const word of words) {
    end += word.length;
    if (end > place) return word.slice(place - end);
  }
  return '';
}

/** How many words stand around a missing one. */
const around = 4;

function shownLack(words: readonly string[], isKept: readonly boolean[]): string {
  const isShown = words.map((_, index) =>
    isKept.slice(Math.max(0, index - around), index + around + 1).includes(false),
  );
  const shown = words.map((word, index) => (isShown[index] ? (isKept[index] ? word : `[${word}]`) : '…'));
  return shown
    .join(' ')
    .replace(/(?:… )+…?/g, '… ')
    .trim();
}
