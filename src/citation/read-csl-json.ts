import type { Fault, SourceText } from '../faults/fault.ts';
import { placeIn } from './build-reference.ts';
import { placeItem, spareKeysOf } from './csl/place-items.ts';
import { type ReadReference, type ReadReferences, together } from './reading.ts';

/** Offsets of the objects directly in the outermost list (or in the one object there is), in their order. */
function objectOffsets(text: string): number[] {
  const offsets: number[] = [];
  const listed = text.trimStart().startsWith('[');
  let depth = 0;
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    const [token] = match;
    if (token === '{' && depth === (listed ? 1 : 0)) offsets.push(match.index);
    if (token === '[' || token === '{') depth++;
    if (token === ']' || token === '}') depth--;
  }
  return offsets;
}

/** Where and why JSON.parse stopped. */
function syntaxFault(source: SourceText, error: unknown): Fault {
  const message = error instanceof Error ? error.message : '';
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? source.text.trimEnd().length);
  const found = source.text[offset];
  const what =
    found === undefined || offset >= source.text.trimEnd().length
      ? 'the file ends too early; a "]" or "}" may be missing'
      : `unexpected ${JSON.stringify(found)}; a comma, a quotation mark or a bracket may be missing or too many`;
  return source.fault('csl-json', offset, `This file is not valid JSON: ${what}`);
}

/** The items of what was parsed: a list, one item, or the wrappers of Zotero's and pandoc's exports. */
function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { items, references } = value as Record<string, unknown>;
  if (Array.isArray(items)) return items;
  if (Array.isArray(references)) return references;
  return 'type' in value || 'title' in value ? [value] : undefined;
}

const noItems = 'This file holds no list of CSL items; expected [{"id": "smith2020", "type": "article-journal", …}]';

/** References of a CSL-JSON file, each with the position of its "{". */
export function readCslJson(source: SourceText): ReadReferences {
  if (source.text.trim() === '') return { references: [], faults: [] };
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch (error) {
    return { references: [], faults: [syntaxFault(source, error)] };
  }
  const items = itemsOf(value);
  if (items === undefined) return together([{ faults: [source.fault('csl-json', 0, noItems)] }]);
  const wrapped = !Array.isArray(value) && items.length > 0 && items[0] !== value;
  const offsets = wrapped
    ? objectOffsets(source.text.slice(source.text.indexOf('['))).map((offset) => offset + source.text.indexOf('['))
    : objectOffsets(source.text);
  const spareKey = spareKeysOf(items);
  let next = 0;
  const read = items.map((item): ReadReference => {
    const offset = offsets[next] ?? 0;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      const message = 'Every entry of the list must be a CSL item in braces, {"id": …}';
      return { faults: [source.fault('csl-json', offset, message)] };
    }
    next++;
    return placeItem({ value: item as Record<string, unknown>, source: placeIn(source, offset) }, spareKey);
  });
  return together(read);
}
