/** A path or a name as a part of a command that an editor copies: between quotation marks where a shell needs them. */
export function shellWord(text: string): string {
  return /^[\p{L}\p{M}\d_./~:@=-]+$/u.test(text) ? text : `"${text.replace(/["$`\\]/g, '\\$&')}"`;
}
