/**
 * Text as a string of Typst, which nothing in it can end or turn into markup. A PDF may hold no U+FEFF, which stands
 * for what U+2060 is now.
 */
export function typstString(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replace(/\r?\n/g, '\\n');
  // Only marks of places begin and end so.
  return `"${escaped.replace(/\/\*(?=[<>])/g, '/\\u{2a}').replaceAll('\uFEFF', '\u2060')}"`;
}

/**
 * Content of Typst between two marks that say what it was written from, for what keeps it from being set. It must be
 * fit to stand by itself.
 *
 * @param place "120-131", offsets in article.md; "reference-3"; or the path of a field, "authors.0"
 */
export function placed(place: string, content: string): string {
  return content === '' ? '' : `/*<${place}*/${content}/*>*/`;
}

/** Text as content of Typst: a string takes no part in its markup. */
export function typstText(text: string): string {
  return text === '' ? '' : `#${typstString(text)}`;
}

/** Text that leads to an address. */
export function typstLink(url: string, text: string): string {
  return `#link(${typstString(url)})[${typstText(text)}]`;
}

/** Content that is read from the left, apart from what stands around it (UAX #9, an isolate). */
export function typstIsolate(content: string): string {
  return `#"\u2066"${content}#"\u2069"`;
}
