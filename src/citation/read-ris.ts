import type { Fault, SourceText } from '../faults/fault.ts';
import { didYouMean } from '../faults/suggest.ts';
import { placeIn, structuredReference } from './build-reference.ts';
import type { TaggedField } from './read-tagged-lines.ts';
import { readTaggedLines } from './read-tagged-lines.ts';
import { type ReadReference, type ReadReferences, together } from './reading.ts';
import { risItem } from './ris-item.ts';
import { risTypes } from './ris-types.ts';
import { spareKeys } from './spare-keys.ts';

const line = /^\s*([A-Z][A-Z\d]) {1,2}-(?: (.*)|\s*)$/;

/** Fields by record: from a TY to the next ER. Faults where a record lacks one of the two. */
function splitRecords(fields: readonly TaggedField[], source: SourceText, faults: Fault[]): TaggedField[][] {
  const records: TaggedField[][] = [];
  let open: TaggedField[] | undefined;
  let adrift = false;
  const unended = (record: readonly TaggedField[]) => {
    faults.push(
      source.fault(
        'ris-syntax',
        record[0]?.offset ?? 0,
        'This record does not end; a line "ER  - " is missing behind it',
      ),
    );
  };
  for (const field of fields) {
    if (field.tag === 'TY') {
      if (open !== undefined) unended(open);
      open = [field];
      records.push(open);
      adrift = false;
    } else if (field.tag === 'ER') {
      open = undefined;
      adrift = false;
    } else if (open !== undefined) open.push(field);
    else if (!adrift) {
      adrift = true;
      faults.push(
        source.fault(
          'ris-syntax',
          field.offset,
          `This record begins with "${field.tag}"; expected a line with its type before it, such as "TY  - JOUR"`,
        ),
      );
    }
  }
  if (open !== undefined) unended(open);
  return records;
}

function typeFaults([field]: readonly TaggedField[], source: SourceText): Fault[] {
  const type = field?.value.toUpperCase() ?? '';
  if (field === undefined || risTypes[type] !== undefined) return [];
  const cure = didYouMean(type, Object.keys(risTypes)) || '; expected one such as JOUR, BOOK, CHAP or ELEC';
  return [source.fault('ris-syntax', field.offset, `Unknown type "${field.value}" of a record${cure}`)];
}

/** References of a .ris file, each with the position of its TY. Their keys are those of ID, else by author and year. */
export function readRis(source: SourceText): ReadReferences {
  const { fields, stray } = readTaggedLines(source, line);
  const faults: Fault[] = stray.map(({ text, offset }) =>
    source.fault('ris-syntax', offset, `Expected a line such as "TY  - JOUR" here, not "${text.slice(0, 40)}"`),
  );
  const spareKey = spareKeys();
  const read = splitRecords(fields, source, faults).map((record): ReadReference => {
    const item = risItem(record);
    // An ID is a key where it can be one; many programs number their records there.
    const key = /^[^\s[\]{}@;,"<>]+$/.test(item.id) ? item.id : spareKey(item);
    const ofType = typeFaults(record, source);
    if (record.length === 1) return { faults: ofType };
    const reference = structuredReference(key, item, placeIn(source, record[0]?.offset ?? 0));
    return { ...reference, faults: [...ofType, ...reference.faults] };
  });
  return together([{ faults }, ...read]);
}
