import { type SearchRecord, searchPlaces } from './search-record.ts';
import { searchLanguage, type WordKey, wordKey } from './stem.ts';
import { type TextWord, wordsOf } from './words.ts';

/** What is known of a key in one record. */
export interface KeyUse {
  /** Bits of the places in which it stands, in the order of `searchPlaces`. */
  places: number;
  /** Numbers of words, those of the title first, in order. */
  readonly positions: number[];
}

/** Reads the words of a record: its keys with their uses, and its words as they are written. */
export async function readWords({ places }: SearchRecord): Promise<RecordWords> {
  const read = new RecordWords();
  for (const [bit, place] of searchPlaces.entries())
    for (const { text, language } of places[place]) read.add(text, await wordKey(searchLanguage(language)), 1 << bit);
  return read;
}

/** So far apart stand texts and paragraphs, so that no phrase begins in one and ends in the next. */
const gap = 2;

/**
 * The words of a record. Joined words count as each of them and as one: "beta-blocker" is "beta", "blocker" and
 * "betablocker", and the latter stands at the places of both.
 */
export class RecordWords {
  readonly keys = new Map<string, KeyUse>();
  readonly words = new Set<string>();
  #position = 0;

  add(text: string, keyOf: WordKey, place: number): void {
    let end = 0;
    for (const word of wordsOf(text)) {
      if (text.slice(end, word.start).includes('\n')) this.#position += gap;
      end = word.end;
      this.#noteSpelling(text.slice(word.start, word.end), word);
      this.#noteParts(word, (part, at) => this.#note(keyOf(part), place, this.#position + at));
      this.#position += word.parts.length;
    }
    this.#position += gap;
  }

  #noteSpelling(written: string, { parts, unspaced }: TextWord): void {
    if (!unspaced) this.words.add(written.normalize('NFC').toLowerCase());
    if (unspaced || parts.length > 1) for (const part of parts) this.words.add(part);
  }

  #noteParts({ parts, unspaced }: TextWord, note: (part: string, at: number) => void): void {
    for (const [at, part] of parts.entries()) note(part, at);
    // "10-20" is no number of its own.
    if (parts.length === 1 || unspaced || parts.every((part) => /^\d/.test(part))) return;
    note(parts.join(''), 0);
    note(parts.join(''), parts.length - 1);
  }

  #note(key: string, place: number, position: number): void {
    const use = this.keys.get(key);
    if (!use) {
      this.keys.set(key, { places: place, positions: [position] });
      return;
    }
    use.places |= place;
    use.positions.push(position);
  }
}
