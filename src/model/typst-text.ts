/** Text as a string of Typst, which nothing in it can end or turn into markup. */
export function typstString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\r?\n/g, '\\n')}"`;
}

/**
 * Text whose overlong words may be parted, which Typst does only where it knows how: names of genes, addresses, code.
 *
 * @param longest the longest word that surely fits, an even number of at least 12 characters
 */
export function breakable(text: string, longest = 24): string {
  return text.replace(/\S{13,}/gu, (word) => {
    if (word.length <= longest || /^https?:/.test(word)) return word;
    return word.replace(new RegExp(`.{${longest / 2}}(?=.)`, 'gu'), '$&\u200b');
  });
}

/** Text as content of Typst: a string takes no part in its markup. */
export function typstText(text: string): string {
  return text === '' ? '' : `#${typstString(text)}`;
}
