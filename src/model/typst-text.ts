/** Text as a string of Typst, which nothing in it can end or turn into markup. */
export function typstString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\r?\n/g, '\\n')}"`;
}

/** Text as content of Typst: a string takes no part in its markup. */
export function typstText(text: string): string {
  return text === '' ? '' : `#${typstString(text)}`;
}
