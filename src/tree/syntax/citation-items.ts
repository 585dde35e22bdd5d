import type { CitationItem } from '../../citation/citation-cluster.ts';
import { isLabel } from '../../model/display.ts';

/** pandoc's keys: letters, digits and "_", with single punctuation marks inside. */
/** A key of a reference, as a pattern of a regular expression: pandoc's. */
export const keyPattern = String.raw`[\p{L}\p{N}_](?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_])*`;
const key = new RegExp(`(-?)@(${keyPattern})`, 'u');
const keyStart = /(?<![^\s([{"'“‘«„–—*_;,-])-?@[\p{L}\p{N}_]/u;
const terms =
  'pp?|pages?|ch(?:ap)?s?|chapters?|secs?|sections?|§+|figs?|figures?|tabs?|tables?|vols?|volumes?|nos?|n|paras?|paragraphs?|¶+|lines?|ll?|cols?|columns?|folios?|fols?|bks?|books?|parts?|pts?|app|v|verses?';
const locator = new RegExp(
  `^(?:${terms})\\.?\\s*[\\p{N}ivxlcdm][\\p{L}\\p{N}.]*(?:\\s*(?:[-–,&]|and)\\s*\\p{N}[\\p{L}\\p{N}.]*)*`,
  'iu',
);

/** An item with the index of its "@" in the text of its cluster. */
export interface IndexedItem extends CitationItem {
  readonly index: number;
}

/**
 * The items of `[see @a, p. 3; -@b]`, given without its brackets. Undefined where it is no citation, or where it names a
 * figure or a table: then the brackets are prose.
 */
export function citationItems(text: string): readonly IndexedItem[] | undefined {
  const items: IndexedItem[] = [];
  let from = 0;
  for (const part of partsOf(text)) {
    const item = itemOf(part, from);
    if (!item || isLabel(item.key)) return undefined;
    items.push(item);
    from += part.length + 1;
  }
  return items;
}

/** ";", as it should be, or the comma before a key that many write. */
const separator = /;|,(?=\s*-?@[\p{L}\p{N}_])/gu;

/** The text cut between its items. A part without a key belongs to the one after it, or to the last. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(separator)) {
    if (!keyStart.test(text.slice(from, index))) continue;
    parts.push(text.slice(from, index));
    from = index + 1;
  }
  const rest = text.slice(from);
  if (keyStart.test(rest)) return [...parts, rest];
  const last = parts.pop();
  return last === undefined ? [] : [...parts, text.slice(from - last.length - 1)];
}

function itemOf(part: string, from: number): IndexedItem | undefined {
  const start = keyStart.exec(part)?.index;
  const found = start === undefined ? null : key.exec(part.slice(start));
  if (start === undefined || !found) return undefined;
  const [whole, dash = '', name = ''] = found;
  const begin = start + found.index;
  const prefix = clean(part.slice(0, begin));
  return {
    key: name,
    index: from + begin + dash.length,
    ...(prefix === '' ? {} : { prefix }),
    ...(dash === '' ? {} : { suppressAuthor: true }),
    ...afterKey(clean(part.slice(begin + whole.length))),
  };
}

/** "p. 3 and passim" after a key is the locator "p. 3" and the suffix "and passim". */
function afterKey(rest: string): { readonly locator?: string; readonly suffix?: string } {
  const text = rest.replace(/^,\s*/, '');
  const found = locator.exec(text)?.[0];
  if (found === undefined) return rest === '' ? {} : { suffix: rest };
  const suffix = text.slice(found.length).trim();
  return suffix === '' ? { locator: found } : { locator: found, suffix };
}

/** What stands in " [p. 3]" where it is a locator. */
export function locatorInBrackets(text: string): string | undefined {
  const inside = /^ ?\[([^[\]\n]{1,200})\]$/.exec(text)?.[1];
  return inside === undefined ? undefined : afterKey(clean(inside)).locator && clean(inside);
}

function clean(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
