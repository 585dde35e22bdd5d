import { type TextWord, wordsOf } from './words.ts';

/** What each result must hold: a word, or the words of a phrase in quotation marks. */
export interface QueryTerm {
  readonly words: readonly TextWord[];
  /** The term as it was typed, and where. */
  readonly text: string;
  readonly start: number;
  readonly isPhrase: boolean;
  /** Whether the word may be the beginning of a longer one: the last that was typed, outside of quotation marks. */
  readonly mayBegin: boolean;
}

/** A phrase in quotation marks of any language; a mark that is never closed is none. */
const phrase = /["“”„«‟]([^"“”„«»‟]+)["“”»‟]/gu;

/** Takes apart what was typed. */
export function parseQuery(text: string): readonly QueryTerm[] {
  const phrases = [...text.matchAll(phrase)];
  const rest = text.replace(phrase, (found) => ' '.repeat(found.length));
  const single = wordsOf(rest).map((word): QueryTerm => {
    const mayBegin = rest.slice(word.end).trim() === '' && phrases.every(({ index }) => index < word.start);
    return { words: [word], text: rest.slice(word.start, word.end), start: word.start, isPhrase: false, mayBegin };
  });
  const quoted = phrases.map(({ 1: inside = '', index }): QueryTerm => {
    return { words: wordsOf(inside), text: inside, start: index, isPhrase: true, mayBegin: false };
  });
  return [...single, ...quoted].filter(({ words }) => words.length > 0).toSorted((a, b) => a.start - b.start);
}

/** "https://doi.org/10.5555/a", "doi:10.5555/a" and "PMID: 1234" as what articles are found by. */
export function identifierOf(text: string): string {
  return text
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)(?=10\.)/i, '')
    .replace(/^pm(?:c)?id:?\s*(?=(?:PMC)?\d+$)/i, '')
    .replace(/^https?:\/\/\S*?\/articles\/([^/\s]+)\/?$/i, '$1');
}
