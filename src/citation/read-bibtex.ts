import type { Fault, SourceText } from '../faults/fault.ts';
import { nearest } from '../faults/suggest.ts';
import { bibtexItem, pluginTypes } from './bibtex/bibtex-item.ts';
import { inherit } from './bibtex/inherit.ts';
import type { RawEntry } from './bibtex/scan-entries.ts';
import { scanEntries } from './bibtex/scan-entries.ts';
import { keyedReference, placeIn } from './build-reference.ts';
import { type ReadReference, type ReadReferences, together } from './reading.ts';
import { type SpareKeys, spareKeys } from './spare-keys.ts';

/** Kinds of entry that BibTeX, biblatex and exports use. */
const entryTypes: ReadonlySet<string> = new Set([
  ...pluginTypes,
  'suppbook',
  'suppcollection',
  'suppperiodical',
  'preprint',
  'webpage',
  'set',
  'xdata',
  'commentary',
  'customa',
  'bibnote',
]);

/** Entries that are no references themselves. */
const ignoredTypes: ReadonlySet<string> = new Set(['xdata', 'set', 'control', 'bibnote', 'ieeetranbstctl']);

function typeFaults(entry: RawEntry, source: SourceText): Fault[] {
  if (entryTypes.has(entry.type)) return [];
  const guess = nearest(entry.type, entryTypes);
  if (guess === undefined) return [];
  return [
    source.fault('bibtex-syntax', entry.offset, `Unknown kind of entry "@${entry.type}"; did you mean "@${guess}"?`),
  ];
}

type ByKey = ReadonlyMap<string, RawEntry>;

function readEntry(entry: RawEntry, byKey: ByKey, spareKey: SpareKeys, source: SourceText): ReadReference {
  const faults: Fault[] = [];
  const item = bibtexItem(inherit(entry, byKey, source, faults), source, faults);
  const read = keyedReference(entry.key, item, placeIn(source, entry.offset), spareKey);
  return { ...read, faults: [...faults, ...typeFaults(entry, source), ...read.faults] };
}

/** References of a .bib file, each with the position of its "@". */
export function readBibtex(source: SourceText): ReadReferences {
  const { entries, faults } = scanEntries(source);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const cited = entries.filter(({ type }) => !ignoredTypes.has(type));
  const spareKey = spareKeys(byKey.keys());
  return together([{ faults }, ...cited.map((entry) => readEntry(entry, byKey, spareKey, source))]);
}
