import { hash } from 'node:crypto';
import type { CslItem, Reference } from '../model/reference.ts';
import { type RichText, unmarked } from '../model/text.ts';
import type { CitationStyle } from './citation-style.ts';
import { cslLocale, prepareEngine } from './engine.ts';
import { printableItem } from './printable-item.ts';
import { richText } from './rich-text.ts';

/** Entries formatted before, by style, locale and item; one reference is often cited by many articles. */
const remembered = new Map<string, RichText>();
const mostRemembered = 20_000;
const nothing = unmarked('');

/** Where no style prints anything of an item: the little that there is, so that the list has no hole. */
function bareEntry(item: CslItem): RichText {
  const text =
    item.title ??
    item['note'] ??
    (item.DOI && `doi:${item.DOI}`) ??
    item.URL ??
    (item.PMID && `PMID ${item.PMID}`) ??
    item.id;
  return unmarked(String(text));
}

/** An entry without its number at the head: the page numbers the list itself. */
function withoutNumber(printed: string, number: number): string {
  const head = new RegExp(`^(?:\\s|<[^>]*>)*[[(]?${number}[\\])]?[.:]?(?:\\s|</[^>]*>)*`);
  return printed.replace(head, '');
}

/** One call of citeproc for items that have ids of their own. */
function formatItems(items: readonly CslItem[], style: CitationStyle, language: string): Map<string, RichText> {
  const engine = prepareEngine(items, style, language);
  engine.updateItems(
    items.map(({ id }) => id),
    true,
  );
  const made = engine.makeBibliography();
  const entries = new Map<string, RichText>();
  if (made === false) return entries;
  const [{ entry_ids: ids }, printed] = made;
  for (const [index, text] of printed.entries()) {
    const id = ids[index]?.[0];
    if (id === undefined || text.includes('[CSL STYLE ERROR')) continue;
    entries.set(id, richText(style.numbersEntries ? withoutNumber(text, index + 1) : text));
  }
  return entries;
}

/** The same, where one item that citeproc cannot digest does not spoil the others. */
function formatSafely(items: readonly CslItem[], style: CitationStyle, language: string): Map<string, RichText> {
  try {
    return formatItems(items, style, language);
  } catch {
    const [only] = items;
    if (items.length < 2 || only === undefined) return new Map();
    return new Map(items.flatMap((item) => [...formatSafely([item], style, language)]));
  }
}

/** One item alone, as every style can print it (see `printableItem`). Nothing of it is remembered. */
export function formatItem(item: CslItem, style: CitationStyle, language: string): RichText {
  const id = 'item-1';
  return formatSafely([{ ...item, id }], style, language).get(id) ?? bareEntry(item);
}

/** The entries of structured references, as one list or, where the style allows it, from what is remembered. */
function structuredEntries(items: readonly CslItem[], style: CitationStyle, language: string): RichText[] {
  const prefix = `${style.name}\n${cslLocale(language)}\n`;
  const whole = style.independentEntries ? '' : hash('sha256', JSON.stringify(items));
  const keys = items.map((item) => prefix + JSON.stringify(item) + whole);
  const missing = new Map<string, CslItem>();
  keys.forEach((key, index) => {
    const item = items[index];
    if (item !== undefined && !remembered.has(key)) missing.set(key, { ...item, id: `item-${index + 1}` });
  });
  const made = missing.size > 0 ? formatSafely([...missing.values()], style, language) : new Map<string, RichText>();
  if (remembered.size + missing.size > mostRemembered) remembered.clear();
  for (const [key, { id }] of missing) remembered.set(key, made.get(id) ?? nothing);
  return keys.map((key, index) => {
    const entry = remembered.get(key) ?? nothing;
    const item = items[index];
    return entry.text === '' && item !== undefined ? bareEntry(item) : entry;
  });
}

/**
 * One formatted entry a reference, in the same order, without a number. Structured ones go through CSL, pasted ones
 * stay as typed. They hold emphasis, sub- and superscript, no links.
 */
export function formatReferences(
  references: readonly Reference[],
  style: CitationStyle,
  language: string,
): readonly RichText[] {
  const items = references.flatMap(({ item }) => (item === undefined ? [] : [printableItem(item, style, language)]));
  const entries = structuredEntries(items, style, language);
  let next = 0;
  return references.map(({ item, pasted = '' }) => {
    if (item === undefined) return unmarked(pasted);
    return entries[next++] ?? bareEntry(item);
  });
}
