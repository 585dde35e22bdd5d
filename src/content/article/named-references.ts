import type { InlineReference } from '../../citation/reading.ts';
import type { Position, SourceText } from '../../faults/fault.ts';
import { readFileName } from '../../schema/file-name.ts';
import { type InlineEntry, isReferenceFile, pastedLines } from '../../schema/reference.ts';
import type { YamlFile } from '../../yaml/yaml.ts';

/** What the field "references" names and holds. */
export interface NamedReferences {
  readonly files: readonly { readonly name: string; readonly source: { readonly path: string } & Position }[];
  readonly inline: readonly InlineReference[];
}

interface Entry {
  readonly value: unknown;
  readonly at: Position;
}

/** The entries of the field as authored, each with its place: a pasted text has one on each line. */
function entriesOf(authored: unknown, source: SourceText, yaml: YamlFile): Entry[] {
  const field = ['references'];
  if (typeof authored !== 'string') {
    const list = authored === undefined ? [] : Array.isArray(authored) ? authored : [authored];
    return list.map((value: unknown, index) => ({ value, at: yaml.position([...field, index]) }));
  }
  const start = yaml.position(field);
  let from = source.offset(start);
  return pastedLines(authored).map((value) => {
    const found = source.text.indexOf(value, from);
    if (found === -1) return { value, at: start };
    from = found + value.length;
    return { value, at: source.position(found) };
  });
}

/** A pasted reference in one line, or CSL fields; undefined for what is neither. */
function inlineValue(value: unknown): InlineEntry | undefined {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim() || undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as InlineEntry) : undefined;
}

/** The reference files and the inline references of a report; what the schema refuses is left out. */
export function namedReferences(authored: unknown, source: SourceText, yaml: YamlFile): NamedReferences {
  const files: NamedReferences['files'][number][] = [];
  const inline: InlineReference[] = [];
  for (const { value, at } of entriesOf(authored, source, yaml)) {
    const place = { path: source.path, ...at };
    const name = typeof value === 'string' && isReferenceFile(value) ? readFileName(value.trim()) : undefined;
    const entry = name === undefined ? inlineValue(value) : undefined;
    if (name && 'value' in name) files.push({ name: name.value, source: place });
    if (entry !== undefined) inline.push({ value: entry, source: place });
  }
  return { files, inline };
}
