/** A name or a keyword without case, punctuation and spaces: "Q-Fever" and "q fever" are one. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, '');
}
