/**
 * A document of Typst in ASCII alone, other characters as escapes, which strings, text and formulae may hold. The
 * compiler takes over what a document shares with those before it byte by byte: where two characters differ that end in
 * the same byte, as "α" and "б" do, it would print that of another report (`replace` in typst-syntax 0.14).
 */
export function asciiSource(source: string): string {
  return source.replace(/\P{ASCII}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
