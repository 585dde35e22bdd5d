/** A name without case, punctuation and spaces: "Lima-Costa, A." and "lima costa a" are one. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, '');
}

/** A dash at the end of a word or in brackets is a minus: "HER2-", "ALK- lymphoma", "HER2(–)"; between words it joins. */
const minus = /(?<=[\p{L}\p{M}\p{N}(])[-\u2010-\u2015\u2212]+(?![-\u2010-\u2015\u2212\p{L}\p{M}\p{N}])/gu;

/** A keyword without case, punctuation and spaces: "Q-Fever" and "q fever" are one, "HER2-", "HER2" and "HER2+" are three. */
export function foldKeyword(text: string): string {
  return fold(text.normalize('NFKC').replace(minus, '\u2212'));
}
