import type { CitationItem } from '../citation-cluster.ts';
import type { CitationStyle } from '../citation-style.ts';
import { prepareEngine } from '../engine.ts';
import { printedLocator, readLocator } from './locator.ts';
import type { Marks } from './marks.ts';
import type { RehypeItem } from './rehype-clusters.ts';

/** A suffix with the space that parts it from the citation, unless it begins with a punctuation mark. */
function spaced(suffix: string): string {
  const text = suffix.trim();
  return text === '' || /^[,.;:)]/.test(text) ? text : ` ${text}`;
}

/** Short terms of the style's locale: "p.", "pp.". */
const shortTerm = (style: CitationStyle, language: string) => (name: string, plural: 0 | 1) =>
  prepareEngine([], style, language).getTerm(name, 'short', plural);

/**
 * An item of a cluster as rehype-citation is to print it. Its prefix, its suffix and what no style could print as a
 * locator travel as marks: rehype-citation would read "zone 3" as line 3 and end the item at a ";".
 */
export function rehypeItem(
  item: CitationItem,
  number: number,
  marks: Marks,
  style: CitationStyle,
  language: string,
): Omit<RehypeItem, 'suppressAuthor'> {
  const read = readLocator(item.locator ?? '');
  const byStyle = read.label !== undefined && style.printsLocators;
  const locator = byStyle ? `${read.label} ${read.value}` : undefined;
  const prefix = item.prefix?.trim() ?? '';
  const own = byStyle || read.value === '' ? '' : `, ${printedLocator(read, shortTerm(style, language))}`;
  const suffix = `${own}${spaced(item.suffix ?? '')}`;
  return {
    number,
    ...(prefix !== '' && { prefix: marks.mark(`${prefix} `) }),
    ...(locator !== undefined && { locator }),
    ...(suffix !== '' && { suffix: marks.mark(suffix) }),
  };
}
