import type { SearchRecord } from './search-record.ts';

/** A short name in brackets, as in "trans-arterial embolization (TAE)". */
const bracketed = /\(([\p{L}\p{N}][\p{L}\p{N}-]{1,9})[);,]/gu;

/** What stands before it in its sentence, no further away than a name is long. */
const before = /(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Pd}’']*[ \u00a0])+$/u;
const longest = 100;

/** Short names with what they stand for, as texts explain them: "TAE" for "trans-arterial embolization". */
export function explainedAbbreviations({ places }: SearchRecord): readonly (readonly [short: string, long: string])[] {
  return [...places.abstract, ...places.text].flatMap(({ text }) =>
    [...text.matchAll(bracketed)].flatMap(({ 1: short = '', index }) => {
      if (!/\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(short)) return [];
      const [words = ''] = before.exec(text.slice(Math.max(0, index - longest), index)) ?? [];
      const long = longForm(words.trim(), short);
      return long === undefined ? [] : [[short.replace(/(?<=\p{Lu})s$/u, ''), long] as const];
    }),
  );
}

/**
 * The words that an abbreviation is made from, by the rule of Schwartz and Hearst (https://doi.org/10.1142/9789812776303_0042):
 * its letters are looked for from the end, and the first one begins a word. Here every word but small ones gives a letter,
 * so that nothing is taken along.
 */
function longForm(words: string, short: string): string | undefined {
  const letters = [...short.replace(/s$/, '').toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  let at = words.length;
  const text = words.toLowerCase();
  for (const [index, letter] of letters.toReversed().entries()) {
    const isFirst = index === letters.length - 1;
    do at -= 1;
    while (at >= 0 && !(text[at] === letter && (!isFirst || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' '))));
    if (at < 0) return undefined;
  }
  const long = words.slice(at);
  const weighty = long.split(/[\s\p{Pd}]+/u).filter((word) => word.length > 3);
  const isPlain = long.length > short.length + 2 && weighty.length <= letters.length && /[\s\p{Pd}]/u.test(long);
  return isPlain && !long.includes(short) ? long : undefined;
}

/** Words of few letters that texts write small: "all" and "us" are no abbreviations to who searches for them. */
export function smallWords({ places }: SearchRecord): readonly string[] {
  const texts = [...places.title, ...places.abstract, ...places.text];
  return texts.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,5}(?![\p{L}\p{N}])/gu) ?? []);
}
