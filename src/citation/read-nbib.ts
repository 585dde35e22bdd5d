import type { Fault, SourceText } from '../faults/fault.ts';
import { placeIn, structuredReference } from './build-reference.ts';
import { nbibItem } from './nbib-item.ts';
import type { TaggedField } from './read-tagged-lines.ts';
import { readTaggedLines } from './read-tagged-lines.ts';
import { type ReadReference, type ReadReferences, together } from './reading.ts';
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
  const spareKey = spareKeys();
  const read = splitRecords(fields).map((record): ReadReference => {
    const offset = record[0]?.offset ?? 0;
    const item = nbibItem(record);
    const reference = structuredReference(item.id || spareKey(item), item, placeIn(source, offset));
    if (item.PMID !== undefined) return reference;
    const message = 'This record does not begin with its PMID; expected a line such as "PMID- 32399442"';
    return { ...reference, faults: [source.fault('nbib-syntax', offset, message), ...reference.faults] };
  });
  return together([{ faults }, ...read]);
}
