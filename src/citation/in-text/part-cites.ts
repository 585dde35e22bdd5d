import { cite, citeBegin } from './marks.ts';

const commaBetween = new RegExp(`,\\s*(?=${citeBegin})`, 'gu');
/** A cite with something behind its number: a locator, or a suffix, which is marked. */
const moreThanNumber = /^\D*\d+(?!\d).*[\p{L}\p{N}\p{Co}]/u;

/**
 * A printed numeric citation with a semicolon behind every cite that has a locator or a suffix: in "[29, chap. 7,30]" the
 * 30 looks like a chapter. CSL has no delimiter that depends on the cite before it.
 */
export function partCites(printed: string): string {
  const ends = new Set<number>();
  for (const { 0: whole, 2: text = '', index } of printed.matchAll(cite))
    if (moreThanNumber.test(text)) ends.add(index + whole.length);
  return printed.replace(commaBetween, (comma, at: number) => (ends.has(at) ? '; ' : comma));
}
