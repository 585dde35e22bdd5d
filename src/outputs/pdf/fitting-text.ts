import { directionOf } from '../../language/direction.ts';
import { boundUnits, isWhole } from '../../model/tree/bound-words.ts';
import { typstString, typstText } from './typst-text.ts';

/** Where a text stands, which decides where its words may be parted. */
export interface Fitting {
  /** The longest word of small letters that surely fits into the line: an even number of at least 12. */
  readonly longestWord: number;
  /** Whether Typst knows the syllables of the language. */
  readonly syllables: boolean;
  /** Whether it stands in a text that is written from the right. */
  readonly rightToLeft: boolean;
}

/** The languages whose syllables Typst knows (hypher 0.1). */
const parted = new Set(
  'af be bg ca cs da de el en es et fi fr hr hu is it ka ku la lt mn nb nl nn pl pt ru sk sl sq sr sv tk tr uk'.split(
    ' ',
  ),
);

/** @param language a tag of BCP 47 */
export function fittingIn(language: string, longestWord = 24): Fitting {
  const syllables = parted.has(new Intl.Locale(language).language);
  return { longestWord, syllables, rightToLeft: directionOf(language) === 'rtl' };
}

/** A line in small letters: names, addresses and the like, which have no language. */
export const smallLine: Fitting = { longestWord: 40, syllables: false, rightToLeft: false };

/**
 * Text as content of Typst that fits into its column: overlong words are parted by syllables, names of genes, codes and
 * the like anywhere, and no unit behind its number or its stroke. Nothing is put between the letters of the text itself.
 */
export function fittingText(text: string, fitting: Fitting): string {
  // A box has no direction, and would part what is read from the left.
  const leftToRight = !fitting.rightToLeft && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  let written = '';
  let plain = '';
  for (const word of boundUnits(text).split(/(\s+)/)) {
    const whole = leftToRight && widthOf(word) <= fitting.longestWord && isWhole(word);
    const fitted = whole ? `#box[${typstText(word)}]` : fittingWord(word, fitting);
    if (fitted === undefined) plain += word;
    else {
      written += typstText(plain) + fitted;
      plain = '';
    }
  }
  return written + typstText(plain);
}

/** Text that leads to an address. */
export function fittingLink(url: string, text: string, fitting: Fitting): string {
  return `#link(${typstString(url)})[${fittingText(text, fitting)}]`;
}

/** Between characters of a text without spaces a line may end anywhere. */
export const ideographs = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+)/u;
const address = /^\W?(?:https?:|www\.)/;

/** Undefined where the word fits as it is, or is parted by Typst. */
function fittingWord(word: string, fitting: Fitting): string | undefined {
  if (widthOf(word) <= fitting.longestWord || address.test(word)) return undefined;
  if (ideographs.test(word)) {
    const runs = word.split(ideographs);
    const fitted = runs.map((run, at) => (at % 2 === 0 ? fittingWord(run, fitting) : undefined));
    const asItIs = fitted.every((run) => run === undefined);
    return asItIs ? undefined : runs.map((run, at) => fitted[at] ?? typstText(run)).join('');
  }
  if (fitting.syllables && isNatural(word)) return `#text(hyphenate: true)[${typstText(word)}]`;
  // A line may end at a space that nobody sees; Typst forgets one of no width.
  return partsOf(word, fitting.longestWord).map(typstText).join('#h(0.01pt)');
}

/** In small letters. */
const widthOf = (word: string): number => word.length + 0.4 * (word.match(/[\p{Lu}mw@%]/gu)?.length ?? 0);

const code = /\p{N}|\p{L}\p{Lu}|[_:;.@=]\S|(.)\1{3}/u;
const vowel = /[aeiouyà-ÿœαεηιουωάέήίόύώаеёиоуыэюяіїє]/iu;

/** Whether a word has syllables: a code has digits, capitals within it, signs that part names, or no vowels. */
const isNatural = (word: string): boolean =>
  word.length <= 60 && !code.test(word) && word.split(vowel).every((consonants) => consonants.length < 9);

const partsOf = (word: string, longest: number): string[] => word.match(new RegExp(`.{1,${longest / 2}}`, 'gu')) ?? [];

/** Code with a mark, which Typst breaks at, within each of its overlong words. */
export function fittingCode(text: string, longest = 24): string {
  return text.replace(/\S+/gu, (word) => (word.length <= longest ? word : partsOf(word, longest).join('\u200b')));
}
