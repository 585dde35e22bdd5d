import type { CslItem, CslName } from '../model/reference.ts';
import { wholeLastPage } from '../text/page-range.ts';
import { withParticle } from '../text/particle.ts';
import { isOthers } from './names.ts';

// CSL fields as text for formats without markup.

/** A field of an item as a line of text without the markup that CSL allows; undefined where it is absent or empty. */
export function plainField(item: CslItem, field: string): string | undefined {
  const value = item[field];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return plainLine(String(value)) || undefined;
}

/** Tags of CSL's rich text: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
const markup = /<\/?(?:i|b|sup|sub|sc|span)(?: [^<>]*)?>/g;

/** A text in one line and without markup. */
function plainLine(text: string): string {
  return text.replace(markup, '').replace(/\s+/g, ' ').trim();
}

/** The names of a field; none where it is absent. That the list goes on ("et al") is no name. */
export function namesOf(item: CslItem, field: string): readonly CslName[] {
  return allNames(item, field).filter((name) => !isOthers(name));
}

/** Whether a list of names says that it goes on. */
export function hasMoreNames(item: CslItem, field: string): boolean {
  return allNames(item, field).some(isOthers);
}

function allNames(item: CslItem, field: string): readonly CslName[] {
  const names = item[field];
  return Array.isArray(names) ? (names as CslName[]) : [];
}

/** Family name with its particles: "de la Cruz". */
export function familyOf(name: CslName): string {
  const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
  return withParticle(particle, name.family ?? '');
}

/** Year, month and day of a date as far as they are known: ["2020", "03", "19"]. */
export function datePartsOf(item: CslItem, field: string): readonly string[] {
  const date = item[field] as CslItem['issued'];
  const [parts = []] = date?.['date-parts'] ?? [];
  return parts.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0')));
}

/** First and last page, both in full: "12–15" and "12–5" -> ["12", "15"]; an e-locator stays whole: "e-17" -> ["e-17"]. */
export function pagesOf(item: CslItem): readonly string[] {
  const page = plainField(item, 'page') ?? '';
  if (page === plainField(item, 'number')) return [page];
  // "bcr-2018-226198" is a locator, "1-3, 5-7" no range.
  const [, first, last] = /^(\w*\d\w*)\s*[-–—]+\s*(\w*\d\w*)$/.exec(page) ?? [];
  return first === undefined || last === undefined
    ? [page].filter((part) => part !== '')
    : [first, wholeLastPage(first, last)];
}

/** Issue of a journal, or number of a report, patent or preprint. An article's own number is its locator. */
export function issueOf(item: CslItem): string | undefined {
  return plainField(item, item.type.startsWith('article-') ? 'issue' : 'number') ?? plainField(item, 'issue');
}

/** An item whose last page is in full, as programs read it: "1112–5" -> "1112–1115". */
export function withWholePages(item: CslItem): CslItem {
  const [, last] = pagesOf(item);
  return last === undefined ? item : { ...item, page: plainField(item, 'page')?.replace(/\w+$/, last) };
}
