/**
 * Characters that no file of a text holds on purpose and that no output can carry: control characters but tab and line
 * breaks, code points that are no characters, and the mark that stands for a character that was lost.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffd\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

export interface Unprintable {
  readonly index: number;
  /** Where what follows it begins. */
  readonly end: number;
  /** "U+0001" */
  readonly code: string;
}

/** The first character of a text, from an offset on, that cannot be printed. */
export function findUnprintable(text: string, from = 0): Unprintable | undefined {
  unprintable.lastIndex = from;
  const found = unprintable.exec(text);
  if (!found) return undefined;
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return { index: found.index, end: found.index + found[0].length, code: `U+${code}` };
}
