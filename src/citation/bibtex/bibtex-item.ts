import '@citation-js/plugin-bibtex';
import { plugins } from '@citation-js/core';
import type { Fault, SourceText } from '../../faults/fault.ts';
import type { CslItem, CslName } from '../../model/reference.ts';
import { normaliseMarkup } from '../markup.ts';
import { othersName } from '../names.ts';
import { finishItem } from './finish-item.ts';
import { withoutLatex } from './latex.ts';
import type { Context, Names } from './prepare-fields.ts';
import { addFault, nameFields, prepareFields, textFields, wholeFields } from './prepare-fields.ts';
import type { RawEntry } from './scan-entries.ts';

/** An entry as @citation-js/plugin-bibtex takes it. */
interface PluginEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

const parse = (entries: readonly PluginEntry[]): CslItem[] =>
  plugins.input.data(entries as never, '@biblatex/entries+list' as never) as unknown as CslItem[];

/** The kinds of entry that the plugin knows. */
export const pluginTypes = Object.keys(
  (plugins.config.get('@bibtex') as unknown as { types: { biblatex: { source: object } } }).types.biblatex.source,
);

/** Replaces a field whose LaTeX the plugin cannot read by its plain text, with a fault. */
function readableProperties(properties: Readonly<Record<string, string>>, context: Context): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([field, latex]) => {
      try {
        parse([{ type: 'misc', label: 'x', properties: { [field]: latex } }]);
        return [field, latex];
      } catch {
        addFault(
          context,
          field,
          `The ${field} of "${context.entry.key}" holds LaTeX that cannot be read; it is kept without its commands`,
        );
        return [field, withoutLatex(latex)];
      }
    }),
  );
}

function parseLineage(lineage: readonly PluginEntry[], context: Context): CslItem {
  const [first, ...parents] = lineage;
  if (first === undefined) return { id: '', type: 'document' };
  try {
    return parse(lineage)[0] ?? { id: '', type: 'document' };
  } catch {
    const again = [{ ...first, properties: readableProperties(first.properties, context) }, ...parents];
    try {
      return parse(again)[0] ?? { id: '', type: 'document' };
    } catch {
      addFault(context, '', `Entry "${context.entry.key}" cannot be read`, 'bibtex-syntax');
      return { id: '', type: 'document' };
    }
  }
}

const cslField: Readonly<Record<string, string>> = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
  bookauthor: 'container-author',
};

/** Groups as literal names and "and others" as the name that stands for it. */
function markNames(item: CslItem, names: ReadonlyMap<string, Names>): void {
  for (const [field, { groups, others }] of names) {
    const target = cslField[field] ?? field;
    const read = ((item[target] as CslName[] | undefined) ?? []).map((name, index) =>
      groups[index] ? { literal: name.family ?? '' } : name,
    );
    if (others) read.push(othersName);
    if (read.length > 0) item[target] = read;
  }
}

/** Every text of an item with entities, tags and characters put right. */
function cleanTexts<T>(value: T): T {
  if (typeof value === 'string')
    return normaliseMarkup(value)
      .replace(/\s*\n\s*/g, ' ')
      .trim() as T;
  if (Array.isArray(value)) return value.map(cleanTexts) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleanTexts(part)])) as T;
}

function checkCommands(item: CslItem, context: Context): void {
  for (const [field, { value }] of context.entry.fields) {
    if (!textFields.has(field) && !nameFields.has(field) && !wholeFields.has(field)) continue;
    for (const command of new Set(value.match(/\\[A-Za-z]+/g))) {
      if (!JSON.stringify(item).includes(JSON.stringify(command).slice(1, -1))) continue;
      addFault(
        context,
        field,
        `The command ${command} in the ${field} of "${context.entry.key}" is not known and printed as typed; write the character itself`,
      );
    }
  }
}

/** Entries as the plugin takes them; each names the next as the one it inherits from. */
function pluginEntries(
  lineage: readonly RawEntry[],
  prepared: readonly Readonly<Record<string, string>>[],
): PluginEntry[] {
  return lineage.map(({ type, key }, index) => {
    const parent = lineage[index + 1]?.key;
    return { type, label: key, properties: { ...prepared[index], ...(parent !== undefined && { crossref: parent }) } };
  });
}

/** The CSL item of an entry. @param lineage the entry and those that it inherits from, nearest first. */
export function bibtexItem(lineage: readonly RawEntry[], source: SourceText, faults: Fault[]): CslItem {
  const [entry] = lineage;
  if (entry === undefined) return { id: '', type: 'document' };
  const context = { entry, source, faults };
  // The faults of the others are reported where they stand.
  const prepared = lineage.map((each) => prepareFields(each === entry ? context : { entry: each, source, faults: [] }));
  const properties = prepared.map((each) => each.properties);
  const item = cleanTexts(parseLineage(pluginEntries(lineage, properties), context));
  markNames(item, new Map(prepared.toReversed().flatMap(({ names }) => [...names])));
  checkCommands(item, context);
  return finishItem(item, Object.assign({}, ...properties.toReversed()), entry.type);
}
