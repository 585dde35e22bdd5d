import type { Fault, SourceText } from '../faults/fault.ts';
import { nearest } from '../faults/suggest.ts';
import type { CslItem, Reference } from '../model/reference.ts';
import { bibtexItem } from './bibtex/bibtex-item.ts';
import { entryTypes, ignoredTypes } from './bibtex/entry-types.ts';
import { inherit } from './bibtex/inherit.ts';
import type { RawEntry } from './bibtex/scan-entries.ts';
import { scanEntries } from './bibtex/scan-entries.ts';
import { at, identifierFaults, incompleteFaults, keyFaults, structuredReference } from './build-reference.ts';
import type { ReadReferences } from './reading.ts';

function typeFaults(entry: RawEntry, source: SourceText): Fault[] {
  if (entryTypes.has(entry.type)) return [];
  const guess = nearest(entry.type, entryTypes);
  if (guess === undefined) return [];
  return [
    source.fault('bibtex-syntax', entry.offset, `Unknown kind of entry "@${entry.type}"; did you mean "@${guess}"?`),
  ];
}

/** References of a .bib file, each with the position of its "@". */
export function readBibtex(source: SourceText): ReadReferences {
  const { entries, faults: syntax } = scanEntries(source);
  const faults: Fault[] = [...syntax];
  const references: Reference[] = [];
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  for (const entry of entries) {
    if (ignoredTypes.has(entry.type)) continue;
    const place = at(source.path, source.position(entry.offset));
    const lineage = inherit(entry, byKey, source, faults);
    const item: CslItem = bibtexItem(lineage, source, faults);
    faults.push(...typeFaults(entry, source), ...keyFaults(entry.key, item, place));
    if (entry.key === '') continue;
    const reference = structuredReference(entry.key, item, place);
    faults.push(...incompleteFaults(item, entry.key, place), ...identifierFaults(item, reference, place));
    references.push(reference);
  }
  return { references, faults };
}
