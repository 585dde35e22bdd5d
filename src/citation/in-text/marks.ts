/** Texts that must come through rehype-citation and citeproc untouched, each as one character of the Private Use Area. */
export interface Marks {
  /** The character that stands for a text. */
  mark(text: string): string;
  /** A text with its characters put back. */
  restore(text: string): string;
}

const firstCode = 0xe100;

export function newMarks(): Marks {
  const texts: string[] = [];
  return {
    mark: (text) => String.fromCharCode(firstCode + texts.push(text) - 1),
    restore: (text) =>
      text.replace(/[\uE100-\uE8FF]/g, (character) => texts[character.charCodeAt(0) - firstCode] ?? ''),
  };
}

/** Around every cite that citeproc prints: begin, the number of its reference as a character, text, end. */
export const citeBegin = '\uE000';
export const citeEnd = '\uE001';
/** For a cite that is a number and nothing else, citeproc does not say whose it is: its text does. */
export const unnamedCite = '\u{F0000}';
export const citeNumber = (number: number): string => String.fromCodePoint(0xf0000 + number);
export const numberOfMark = (mark: string): number => (mark.codePointAt(0) ?? 0xf0000) - 0xf0000;

/** A marked cite: the mark of its number, and its text. */
export const cite = new RegExp(`${citeBegin}([\\u{F0000}-\\u{FFFFD}])([^${citeBegin}${citeEnd}]*)${citeEnd}`, 'gu');
