import type { Fault, SourceText } from '../faults/fault.ts';
import type { Reference } from '../model/reference.ts';
import { at, identifierFaults, incompleteFaults, keyFaults, structuredReference } from './build-reference.ts';
import { nbibItem } from './nbib-item.ts';
import type { TaggedField } from './read-tagged-lines.ts';
import { readTaggedLines } from './read-tagged-lines.ts';
import type { ReadReferences } from './reading.ts';
import { spareKeys } from './spare-keys.ts';

const line = /^([A-Z][A-Z\d]{1,3}) *- ?(.*)$/;

/** Fields by record: each begins with its PMID, or with the first field of the file. */
function splitRecords(fields: readonly TaggedField[]): TaggedField[][] {
  const records: TaggedField[][] = [];
  for (const field of fields) {
    const open = records.at(-1);
    if (open === undefined || field.tag === 'PMID') records.push([field]);
    else open.push(field);
  }
  return records;
}

/** References of a PubMed .nbib file, each with the position of its PMID; their keys are "pmid" and the PMID. */
export function readNbib(source: SourceText): ReadReferences {
  const { fields, stray } = readTaggedLines(source, line);
  const faults: Fault[] = stray.map(({ text, offset }) =>
    source.fault('nbib-syntax', offset, `Expected a line such as "PMID- 32399442" here, not "${text.slice(0, 40)}"`),
  );
  const references: Reference[] = [];
  const spareKey = spareKeys();
  for (const record of splitRecords(fields)) {
    const place = at(source.path, source.position(record[0]?.offset ?? 0));
    const item = nbibItem(record);
    if (item.PMID === undefined)
      faults.push(
        source.fault(
          'nbib-syntax',
          record[0]?.offset ?? 0,
          'This record does not begin with its PMID; expected a line such as "PMID- 32399442"',
        ),
      );
    const key = item.id === '' ? spareKey(item) : item.id;
    const reference = structuredReference(key, item, place);
    faults.push(
      ...keyFaults(key, item, place),
      ...incompleteFaults(item, key, place),
      ...identifierFaults(item, reference, place),
    );
    references.push(reference);
  }
  return { references, faults };
}
