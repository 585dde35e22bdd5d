import type { Fault, SourceText } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import type { RawEntry } from './scan-entries.ts';

/** An entry and the entries that it takes fields from by crossref, nearest first; xdata is merged in. */
export function inherit(
  entry: RawEntry,
  entries: readonly RawEntry[],
  source: SourceText,
  faults: Fault[],
): readonly RawEntry[] {
  if (!entry.fields.has('crossref') && !entry.fields.has('xdata')) return [entry];
  const byKey = new Map(entries.map((other) => [other.key, other]));
  const lineage = [withXdata(entry, byKey)];
  let current = entry;
  for (;;) {
    const field = current.fields.get('crossref');
    if (field === undefined) return lineage;
    const name = field.value.trim();
    const parent = byKey.get(name);
    if (parent === undefined) {
      faults.push(
        source.fault(
          'bibtex-syntax',
          field.offset,
          `Entry "${current.key}" refers to "${name}" by crossref, which is not in this file${didYouMean(name, byKey.keys())}`,
        ),
      );
      return lineage;
    }
    // An entry that refers to itself, directly or not, has nothing more to give.
    if (lineage.some(({ key }) => key === parent.key)) return lineage;
    lineage.push(withXdata(parent, byKey));
    current = parent;
  }
}

function withXdata(entry: RawEntry, byKey: ReadonlyMap<string, RawEntry>): RawEntry {
  const names = entry.fields.get('xdata')?.value.split(',') ?? [];
  const shared = names.flatMap((name) => [...(byKey.get(name.trim())?.fields ?? [])]);
  return shared.length === 0 ? entry : { ...entry, fields: new Map([...shared, ...entry.fields]) };
}
