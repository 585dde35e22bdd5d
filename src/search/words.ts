import { foldWord } from './fold-word.ts';

/** A word of a text, or several that a hyphen or an apostrophe joins. */
export interface TextWord {
  /** Folded; of joined words each, in their order. */
  readonly parts: readonly string[];
  /** As it stands in the text: the offset of its beginning, and the one behind its end. */
  readonly start: number;
  readonly end: number;
  /** Whether its parts are the pairs of neighbouring letters of a script that has no spaces between words. */
  readonly unspaced?: true;
}

/** Letters of the scripts that put no spaces between words. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const letter = `(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}\\u0640])`;
/** Soft hyphens and marks of direction are in a word and not seen. */
const unseen = '[\\u00ad\\u200b\\u200d\\u200e\\u200f\\u2060\\u2066-\\u2069]+';
const word = `${letter}+(?:${unseen}${letter}+)*`;
const joint = `(?:[\\p{Pd}\\u2212'’ʼ\\u200c]|(?<=\\d)[.,·](?=\\d))`;
const pattern = new RegExp(`[${unspaced}]+|${word}(?:${joint}${word})*`, 'gu');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** The words of a text in their order. */
export function wordsOf(text: string): readonly TextWord[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }): TextWord => {
    const place = { start: index, end: index + found.length };
    if (isUnspaced.test(found)) return { ...place, parts: pairsOf(found), unspaced: true };
    // "MRIs" and "patient's"
    const bare = found.replace(/(?:['’]s|(?<=\p{Lu}{2})s)$/u, '');
    return { start: index, end: index + bare.length, parts: partsOf(bare) };
  }).filter(({ parts }) => parts.length > 0);
}

/** A text has few distinct words: each is folded once. */
const known = new Map<string, readonly string[]>();
const mostKnown = 100_000;

/** Numbers keep their decimals: "3.5-fold" has two parts. So has "TNFα", whose Greek letter often has a hyphen before it. */
function partsOf(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  const parts = text
    .split(/[\p{Pd}\u2212'’ʼ\u200c]|(?<=\p{Script=Latin}{2})(?=\p{Script=Greek})/u)
    .map(foldWord)
    .filter(Boolean);
  if (known.size >= mostKnown) known.clear();
  known.set(text, parts);
  return parts;
}

/** Each letter with the next one, and the last one alone, so that any run of letters is a run of pairs. */
function pairsOf(text: string): string[] {
  const letters = [...foldWord(text)];
  return letters.map((each, at) => each + (letters[at + 1] ?? ''));
}
