import type { Code } from 'micromark-util-types';

const wordCharacter = /[\p{L}\p{N}_]/u;
const opensText = /[\s([{"'“‘«„–—*_;,]/;

const opensLabel = /[-–—‒‐−/&+:.)\]|=>]/;

/** The character of a micromark code: "\n" for any line ending, nothing for the end of the text and virtual spaces. */
export function characterOf(code: Code): string {
  if (code === null || code === -1) return '';
  if (code === -2) return '\t';
  return code < 0 ? '\n' : String.fromCharCode(code);
}

/** A letter, a digit or "_": what a citation key begins with and is made of. */
export function isWordCode(code: Code): boolean {
  return code !== null && code >= 0 && wordCharacter.test(String.fromCharCode(code));
}

/** Whether a citation may begin after this character: "name@example.org" is none. */
export function mayPrecedeCitation(code: Code): boolean {
  return code === null || code < 0 || opensText.test(String.fromCharCode(code));
}

/** Whether a cross reference may begin after this character: "@fig-a–@fig-c", "@fig-a/@tbl-b". */
export function mayPrecedeLabel(code: Code): boolean {
  return code !== null && code >= 0 && opensLabel.test(String.fromCharCode(code));
}

export function isDigitCode(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}

/** Codes of the ASCII characters that the constructs begin with. */
export const codes = {
  space: 32,
  dollar: 36,
  leftParenthesis: 40,
  minus: 45,
  colon: 58,
  at: 64,
  leftBracket: 91,
  backslash: 92,
  rightBracket: 93,
  caret: 94,
  leftBrace: 123,
  rightBrace: 125,
  tilde: 126,
  quote: 34,
} as const;
