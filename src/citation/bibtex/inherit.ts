import type { Fault, SourceText } from '../../faults/fault.ts';
import { didYouMean } from '../../faults/suggest.ts';
import type { RawEntry } from './scan-entries.ts';

/** So many entries may take fields from one another in a row; a chapter takes them from a book, and that from a series. */
const longestLineage = 10;

/**
 * An entry and the entries that it takes fields from by crossref, nearest first; xdata is merged in.
 *
 * @param byKey all entries of the file
 */
export function inherit(
  entry: RawEntry,
  byKey: ReadonlyMap<string, RawEntry>,
  source: SourceText,
  faults: Fault[],
): readonly RawEntry[] {
  if (!entry.fields.has('crossref') && !entry.fields.has('xdata')) return [entry];
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
    if (lineage.length === longestLineage) {
      faults.push(
        source.fault(
          'bibtex-syntax',
          field.offset,
          `Entry "${entry.key}" takes fields by crossref from more than ${longestLineage - 1} entries in a row; those of "${name}" and beyond are left out. Write what is missing into the entry`,
        ),
      );
      return lineage;
    }
    lineage.push(withXdata(parent, byKey));
    current = parent;
  }
}

function withXdata(entry: RawEntry, byKey: ReadonlyMap<string, RawEntry>): RawEntry {
  const names = new Set(
    entry.fields
      .get('xdata')
      ?.value.split(',')
      .map((name) => name.trim()),
  );
  const shared = [...names].flatMap((name) => [...(byKey.get(name)?.fields ?? [])]);
  return shared.length === 0 ? entry : { ...entry, fields: new Map([...shared, ...entry.fields]) };
}
