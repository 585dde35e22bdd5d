import { type Fault, fault, type SourceText } from '../faults/fault.ts';
import { isLabel } from '../model/display.ts';
import type { CslItem, Reference } from '../model/reference.ts';
import { markRetractedItem } from '../model/retracted-work.ts';
import { andList } from '../text/word-list.ts';
import { withIdentifiers } from './identifiers.ts';
import { withPrintedNote } from './note.ts';
import { proposedKey } from './proposed-key.ts';
import type { ReadReference } from './reading.ts';
import type { SpareKeys } from './spare-keys.ts';
import { withStatus } from './status.ts';
import { tellsRetraction } from './tells-retraction.ts';

type ReferenceSource = Reference['source'];

const journalLike = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'paper-conference',
]);
const dated = new Set(['article-journal', 'book', 'chapter', 'paper-conference', 'thesis', 'report']);

/** The place of what stands at an offset of a file. */
export const placeIn = (source: SourceText, offset: number): ReferenceSource => ({
  path: source.path,
  ...source.position(offset),
});

/**
 * The reference of an item, its status in its place and its identifiers in their bare forms, with all that is wrong with
 * it; none where it has no key.
 */
export function structuredReference(
  key: string,
  given: CslItem,
  source: ReferenceSource,
  keySource: ReferenceSource = source,
): ReadReference {
  const faults = keyFaults(key, given, keySource);
  if (key === '') return { faults };
  const item = withIdentifiers(withPrintedNote(withStatus(withoutDoubled({ ...withRetraction(given), id: key }))));
  const reference = { key, item, doi: item.DOI, pmid: item.PMID, pmcid: item.PMCID, url: item.URL, source };
  return {
    reference,
    faults: [...faults, ...incompleteFaults(given, key, source), ...identifierFaults(given, reference, source)],
  };
}

/** An item marked as retracted where its note, and nothing else, says so. */
function withRetraction(item: CslItem): CslItem {
  const { note, ...rest } = item;
  return typeof note === 'string' && item.title !== undefined && tellsRetraction(note)
    ? markRetractedItem(rest as CslItem)
    : item;
}

/** An item whose server or site is not its publisher, too, as programs write it that have one place for both. */
function withoutDoubled(item: CslItem): CslItem {
  const { publisher, ...rest } = item;
  const isServer = ['article', 'dataset', 'document', 'software', 'webpage'].includes(item.type);
  return isServer && publisher !== undefined && publisher === item['container-title'] ? (rest as CslItem) : item;
}

/** The reference of an item whose key may be left out; the one that it gets is told. */
export function keyedReference(
  key: string,
  given: CslItem,
  source: ReferenceSource,
  spareKey: SpareKeys,
  keySource: ReferenceSource = source,
): ReadReference {
  if (key !== '') return structuredReference(key, given, source, keySource);
  const own = spareKey(given);
  const read = structuredReference(own, given, source);
  const message = `This reference has no key and is cited as [@${own}]; write the key into it, so that it stays the same`;
  return { ...read, faults: [fault('reference-without-key', source.path, source, message), ...read.faults] };
}

/** What is wrong with a key, or undefined. */
function keyProblem(key: string, example: string | undefined): string | undefined {
  const proposal = example === undefined ? '' : `, such as "${example}"`;
  if (key === '') return `Reference has no key; give it one${proposal}`;
  if (isLabel(key)) return `Key "${key}" begins like a figure, a table, a video or a sound; choose another${proposal}`;
  const spaceless = key.replace(/\s+/g, '');
  if (spaceless !== key) return `Key "${key}" holds a space; write "${spaceless}"`;
  return /[[\]{}@;,"<>]/.test(key)
    ? `Key "${key}" holds a character that a citation cannot; use letters, digits and _ - : . / only${proposal}`
    : undefined;
}

/** Warnings of identifiers that are none: they are left out, for nothing could be linked. */
function identifierFaults(given: CslItem, reference: Reference, source: ReferenceSource): Fault[] {
  const lost: [string, string | undefined, string | undefined, string][] = [
    ['DOI', given.DOI, reference.doi, '10.1000/xyz123'],
    ['PMID', given.PMID, reference.pmid, '32399442'],
    ['PMCID', given.PMCID, reference.pmcid, 'PMC7213831'],
    ['URL', given.URL, reference.url, 'https://example.org/page'],
  ];
  return lost.flatMap(([name, written, read, example]) =>
    written === undefined || read !== undefined
      ? []
      : [
          fault(
            'reference-identifier',
            source.path,
            source,
            `${name} "${written}" of "${reference.key}" cannot be used; expected one such as ${example}`,
          ),
        ],
  );
}

/** Faults of a key. */
export function keyFaults(key: string, item: CslItem | undefined, source: ReferenceSource): Fault[] {
  const problem = keyProblem(key, proposedKey(item));
  return problem === undefined ? [] : [fault('reference-key', source.path, source, problem)];
}

/** A work described in one text, as notes of authors and of some programs do, lacks nothing. */
const isNoteAlone = (item: CslItem): boolean =>
  item['note'] !== undefined &&
  ['title', 'container-title', 'author', 'editor', 'publisher', 'issued'].every((field) => item[field] === undefined);

/** Warnings where an item lacks what its entry in the list needs. */
function incompleteFaults(item: CslItem, name: string, source: ReferenceSource): Fault[] {
  if (isNoteAlone(item)) return [];
  const lacking: string[] = [];
  if (item.title === undefined && item['container-title'] === undefined) lacking.push('a title');
  else if (item.title === undefined && item.type !== 'book') lacking.push('a title');
  if (journalLike.has(item.type) && item['container-title'] === undefined)
    lacking.push(item.type === 'chapter' || item.type === 'paper-conference' ? 'the title of its book' : 'a journal');
  if (dated.has(item.type) && item.issued === undefined && withStatus(item)['status'] === undefined)
    lacking.push('a year');
  if (lacking.length === 0) return [];
  return [fault('reference-incomplete', source.path, source, `Reference "${name}" lacks ${andList(lacking)}`)];
}
