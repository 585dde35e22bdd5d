import { keyPattern } from '../syntax/citation-items.ts';

/** Keys of the list of references with their places in it. */
export type KeyPlaces = ReadonlyMap<string, number>;

/** A key with its "@", where a word may begin: not in an address, "editor@example.org", nor in code. */
const cited = new RegExp(`(?:-|(?<=^|[\\s;,&+–—‐‑−(]))@(${keyPattern})`, 'gu');
const spacedMark = /@\s+(?=[\p{L}\p{N}_])/gu;
/** What parts the keys of a bracket. */
const parting = /([;,]|\s*[–—‐‑−]\s*|\s+(?:-|and|&|or|to|through)\s+)/;
const range = /^\s*(?:[-–—‐‑−]|to|through)\s*$/;
const joining = /^[\s,]*(?:and|or|&|\+|\/)?\s*$/;
const isDash = /^-/;

/**
 * The text of a citation as it was meant, without its brackets: every key with its "@", ranges written out in the order of
 * the list, all parted by ";". The text itself where nothing is wrong with it; undefined where a range cannot be known.
 */
export function meantCitation(text: string, places: KeyPlaces): string | undefined {
  return parted(marked(text.replace(spacedMark, '@'), places), places);
}

/** Whether a bracket without "@" holds keys and nothing else. */
export function holdsKeysOnly(text: string, places: KeyPlaces): boolean {
  const found = marked(text.replace(spacedMark, '@'), places)
    .split(parting)
    .filter((_, index) => index % 2 === 0);
  return found.every((part) => /^\s*-?@/.test(part) && isKeys(part.trim(), places));
}

const isKeys = (part: string, places: KeyPlaces): boolean =>
  part.split(/-?@/).every((each) => each === '' || places.has(each));

/** The text with an "@" before every key that stands alone, and before both of "a1-a3". */
function marked(text: string, places: KeyPlaces): string {
  return text
    .split(parting)
    .map((part, index) => (index % 2 === 1 ? part : withMark(part, places)))
    .join('');
}

function withMark(part: string, places: KeyPlaces): string {
  const [, before = '', mark = '', name = '', after = ''] = /^(\s*)(-?@)?(.*?)(\s*)$/s.exec(part) ?? [];
  const isKey = places.has(name);
  // "[1]" is a number typed by hand, be there a key "1" or not.
  if (isKey) return mark !== '' || /^\d+$/.test(name) ? part : `${before}@${name}${after}`;
  for (let at = name.indexOf('-'); at !== -1; at = name.indexOf('-', at + 1)) {
    const [first, last] = [name.slice(0, at), name.slice(at + 1)];
    if (places.has(first) && places.has(last)) return `${before}${mark || '@'}${first}–@${last}${after}`;
  }
  return part;
}

/** The text with ";" between its keys. */
function parted(text: string, places: KeyPlaces): string | undefined {
  const keys = [...text.matchAll(cited)];
  let written = '';
  let from = 0;
  for (const [index, found] of keys.entries()) {
    const before = keys[index - 1];
    const between = text.slice(from, found.index);
    const isClose = isDash.test(found[0]) && between === '';
    from = found.index + found[0].length;
    if (before === undefined || (isParted(between) && !isClose)) written += between + found[0];
    else if (isClose || range.test(between)) {
      const all = keysBetween(before[1] ?? '', found[1] ?? '', places);
      if (all === undefined) return undefined;
      written += all.map((each) => `; @${each}`).join('');
    } else written += joined(between) + found[0];
  }
  return written + text.slice(from);
}

/** ";" parts two keys wherever it stands, a comma only right before the second. */
function isParted(between: string): boolean {
  return between.includes(';') || /,\s*$/.test(between);
}

/** What stands between two keys that nothing parts, parted: a page is of the first of them, "see also" of the second. */
function joined(between: string): string {
  if (joining.test(between)) return '; ';
  const words = between.replace(/[\s,]+(?:and|or|&)?\s*$/, '');
  return /^\s*,|\d/.test(words) ? `${words}; ` : `; ${words.trim()} `;
}

/** The keys behind the first up to the last, in the order of the list. */
function keysBetween(first: string, last: string, places: KeyPlaces): string[] | undefined {
  const [from, to] = [places.get(first), places.get(last)];
  if (from === undefined || to === undefined || from >= to) return undefined;
  return [...places.keys()].slice(from + 1, to + 1);
}
