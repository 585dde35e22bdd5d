import type { Fault, SourceText } from '../faults/fault.ts';
import { didYouMean } from '../faults/suggest.ts';
import { placeIn, structuredReference } from './build-reference.ts';
import type { TaggedField } from './read-tagged-lines.ts';
import { readTaggedLines } from './read-tagged-lines.ts';
import { type ReadReference, type ReadReferences, together } from './reading.ts';
import { risItem, risNames } from './ris-item.ts';
import { risTypes } from './ris-types.ts';
import { spareKeys } from './spare-keys.ts';

const line = /^\s*([A-Z][A-Z\d]) {1,2}-(?: (.*)|\s*)$/;

/** What databases write above their first record. */
const heading = /^(?:Scopus|EXPORT DATE|Provider|Database|Content|Export Date|Date)\b/;

/** Fields by record: up to each ER, with one TY. Faults where a record lacks one of the two. */
function splitRecords(fields: readonly TaggedField[], source: SourceText, faults: Fault[]): TaggedField[][] {
  const records: TaggedField[][] = [];
  let open: TaggedField[] = [];
  const close = (ended: boolean) => {
    const [first] = open;
    const typed = open.some(({ tag }) => tag === 'TY');
    if (first !== undefined && !typed) faults.push(source.fault('ris-syntax', first.offset, withoutType(first)));
    if (first !== undefined && typed) {
      if (!ended) faults.push(source.fault('ris-syntax', first.offset, unended));
      records.push(open);
    }
    open = [];
  };
  for (const field of fields) {
    if (field.tag === 'TY' && open.some(({ tag }) => tag === 'TY')) close(false);
    if (field.tag === 'ER') close(true);
    else open.push(field);
  }
  close(false);
  return records;
}

const unended = 'This record does not end; a line "ER  - " is missing behind it';
const withoutType = ({ tag }: TaggedField): string =>
  `This record begins with "${tag}" and has no type; add a line with it, such as "TY  - JOUR"`;

/** Names that stand in one field and cannot be told apart are printed as they are. */
function nameFaults(record: readonly TaggedField[], source: SourceText): Fault[] {
  const unclear = record.filter(({ tag, value }) => nameTags.has(tag) && value !== '' && risNames(value) === undefined);
  return unclear.map(({ tag, value, offset }) => {
    const message = `Names cannot be told apart in "${value}"; write each in a line of its own, "${tag}  - Smith, John"`;
    return source.fault('reference-names', offset, message);
  });
}

const nameTags: ReadonlySet<string> = new Set(['AU', 'A1', 'ED', 'A2', 'A3', 'A4']);

function typeFaults(record: readonly TaggedField[], source: SourceText): Fault[] {
  const field = record.find(({ tag }) => tag === 'TY');
  const type = field?.value.toUpperCase() ?? '';
  if (field === undefined || risTypes[type] !== undefined) return [];
  const cure = didYouMean(type, Object.keys(risTypes)) || '; expected one such as JOUR, BOOK, CHAP or ELEC';
  return [source.fault('ris-syntax', field.offset, `Unknown type "${field.value}" of a record${cure}`)];
}

/** References of RIS, each with the position of its first line. Their keys are those of ID, else by author and year. */
export function readRis(source: SourceText): ReadReferences {
  const { fields, stray } = readTaggedLines(source, line);
  const start = fields[0]?.offset ?? 0;
  const foreign = stray.filter(({ text, offset }) => offset > start || !heading.test(text));
  const faults: Fault[] = foreign.map(({ text, offset }) =>
    source.fault('ris-syntax', offset, `Expected a line such as "TY  - JOUR" here, not "${text.slice(0, 40)}"`),
  );
  const items = splitRecords(fields, source, faults).map((record) => ({ record, item: risItem(record) }));
  const spareKey = spareKeys(items.map(({ item }) => item.id));
  const read = items.map(({ record, item }): ReadReference => {
    // An ID is a key where it can be one; many programs number their records there.
    const key = /^[^\s[\]{}@;,"<>]+$/.test(item.id) ? item.id : spareKey(item);
    const ofType = typeFaults(record, source);
    if (record.length === 1) return { faults: ofType };
    const reference = structuredReference(key, item, placeIn(source, record[0]?.offset ?? 0));
    return { ...reference, faults: [...ofType, ...nameFaults(record, source), ...reference.faults] };
  });
  return together([{ faults }, ...read]);
}
