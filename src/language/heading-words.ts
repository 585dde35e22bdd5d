/** "5. ", "5.2 ", "IV) " */
export const sectionNumber = /^\s*(?:\d+(?:\.\d+)*[.)]?|[IVX]+[.)])\s+/u;
/** The mark behind a heading that the next line goes on from. */
export const headingEnd = /\s*[:.]\s*$/u;

/** A heading without its number, and the colon or full stop at its end. */
export function headingWords(text: string): string {
  return text.normalize('NFC').replace(sectionNumber, '').replace(headingEnd, '').replace(/\s+/g, ' ').trim();
}
