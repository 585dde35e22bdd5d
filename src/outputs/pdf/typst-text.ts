/**
 * Text as a string of Typst, which nothing in it can end or turn into markup. A PDF may hold no U+FEFF, which stands
 * for what U+2060 is now.
 */
export function typstString(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replace(/\r?\n/g, '\\n');
  // Only marks of places begin and end so.
  return `"${escaped.replace(/\/\*(?=[<>])/g, '/\\u{2a}').replaceAll('\uFEFF', '\u2060')}"`;
}

/**
 * Content of Typst between two marks that say what it was written from, for what keeps it from being set. It must be
 * fit to stand by itself.
 *
 * @param place "120-131", offsets in article.md; "reference-3"; or the path of a field, "authors.0"
 */
export function placed(place: string, content: string): string {
  return content === '' ? '' : `/*<${place}*/${content}/*>*/`;
}

/** Text as content of Typst: a string takes no part in its markup. */
export function typstText(text: string): string {
  return text === '' ? '' : `#${typstString(text)}`;
}

/** Text that leads to an address. */
export function typstLink(url: string, text: string): string {
  return `#link(${typstString(url)})[${typstText(text)}]`;
}

/**
 * Text as content of Typst that fits into its column: overlong words are parted by syllables, names of genes, codes and
 * the like anywhere, and no unit behind its stroke. Nothing is put between the letters of the text itself.
 *
 * @param longest the longest word that surely fits, an even number of at least 12 characters
 */
export function fittingText(text: string, longest = 24): string {
  const leftToRight = !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
  let written = '';
  let plain = '';
  for (const word of text.split(/(\s+)/)) {
    const fitting = leftToRight && isUnit(word) ? `#box[${typstText(word)}]` : fittingWord(word, longest);
    if (fitting === undefined) plain += word;
    else {
      written += typstText(plain) + fitting;
      plain = '';
    }
  }
  return written + typstText(plain);
}

const isUnit = (word: string): boolean => /^[^/]{1,8}\/[^/]{1,8}$/.test(word) && /\p{L}\/\p{L}/u.test(word);

/** An address, or a text without spaces. */
const isPartedByTypst = /^https?:|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Undefined where the word fits as it is. */
function fittingWord(word: string, longest: number): string | undefined {
  if (word.length <= longest || isPartedByTypst.test(word)) return undefined;
  if (isNatural(word)) return `#text(hyphenate: true)[${typstText(word)}]`;
  // A line may end at a space that nobody sees; Typst forgets one of no width.
  return partsOf(word, longest).map(typstText).join('#h(0.01pt)');
}

/** Whether a word has syllables: a code has digits, capitals within it, or signs that part names. */
const isNatural = (word: string): boolean => word.length <= 60 && !/\p{N}|\p{L}\p{Lu}|[_:;.@=]\S/u.test(word);

const partsOf = (word: string, longest: number): string[] => word.match(new RegExp(`.{1,${longest / 2}}`, 'gu')) ?? [];

/** Code with a mark, which Typst breaks at, within each of its overlong words. */
export function fittingCode(text: string, longest = 24): string {
  return text.replace(/\S+/gu, (word) => (word.length <= longest ? word : partsOf(word, longest).join('\u200b')));
}
