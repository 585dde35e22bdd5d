import type { CslItem, CslName } from '../model/reference.ts';
import { markRetractedItem } from '../model/retracted-work.ts';
import { bareDoi } from './identifiers.ts';
import { readPlainName, readPlainNames } from './plain-names.ts';
import { readDate } from './read-date.ts';
import type { TaggedField } from './read-tagged-lines.ts';
import { numbers, standardNumber } from './ris-numbers.ts';
import { all, first, type RisRecord, recordOf } from './ris-record.ts';
import { risNumberTags, risTypes } from './ris-types.ts';
import { statusOfNote } from './status.ts';
import { tellsRetraction } from './tells-retraction.ts';
import { typeWords } from './type-words.ts';

/** Kinds whose T2 is a series, not something that holds them. */
const whole = new Set([
  'book',
  'report',
  'thesis',
  'dataset',
  'software',
  'patent',
  'manuscript',
  'pamphlet',
  'document',
]);

/** What may stand behind a name: "Jr.", "III", "MD". */
const behindName = /^(?:Jr|Sr|Esq|(?:\p{Lu}\p{Ll}?\.?){2,4}|\d\p{Ll}{2}|I{1,3}|IV)\.?$/u;

/** "Smith,John,Jr." as RIS writes it; a name without a comma is written out or a group, one with a comma at its end is whole. */
function risName(text: string): CslName {
  const [family = '', given, suffix] = text.split(/\s*,\s*/);
  if (given === '' && suffix === undefined) return { literal: family };
  if (given === undefined) return readPlainName(text) ?? { literal: text };
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
}

/** The names of one field, which should hold one; undefined where they cannot be told apart. */
export function risNames(text: string): CslName[] | undefined {
  const parts = text.split(/\s*,\s*/);
  const joined = /,.*\sand\s.*,|;/i.test(text) || /[,\s]et\.? al\.?$/i.test(text);
  const listed = parts.length > 1 && parts.every((part) => /^\p{Lu}[^.]* \p{Lu}{1,3}$/u.test(part));
  if (joined || listed || parts.length > 3) return readPlainNames(text);
  return parts.length === 3 && !behindName.test(parts[2] ?? '') ? undefined : [risName(text)];
}

const names = (record: RisRecord, ...tags: readonly string[]): CslName[] | undefined => {
  const found = all(record, ...tags).flatMap((text) => risNames(text) ?? [{ literal: text }]);
  return found.length > 0 ? found : undefined;
};

/** The most exact of the dates; those of other events ("2013/02/15/received") are not its date. */
function issued(record: RisRecord): CslItem['issued'] | undefined {
  const dates = all(record, 'PY', 'Y1', 'DA').filter((text) => !/\/(received|accepted|revised)/i.test(text));
  const read = dates.map((text) => readDate(/^\d{1,2}$/.test(text) ? '' : text)).filter((date) => date !== undefined);
  const year = read.find((date) => date['date-parts'] !== undefined)?.['date-parts']?.[0]?.[0];
  if (year === undefined) return read[0];
  const same = read.filter((date) => date['date-parts']?.[0]?.[0] === year);
  return same.toSorted((a, b) => (b['date-parts']?.[0]?.length ?? 0) - (a['date-parts']?.[0]?.length ?? 0))[0];
}

function pages(record: RisRecord): string | undefined {
  const start = first(record, 'SP');
  const end = first(record, 'EP');
  if (start === undefined) return first(record, 'C7') ?? end;
  return end === undefined || end === start || /[-–]/.test(start) ? start : `${start}–${end}`;
}

/** Full and short title of what holds the work. */
function container(record: RisRecord, type: string): Partial<CslItem> {
  const series = whole.has(type);
  const full = first(
    record,
    'JF',
    ...(type === 'paper-conference' ? ['C3'] : []),
    ...(series ? [] : ['T2', 'BT']),
    ...(type === 'legal_case' ? ['A2'] : []),
    ...['JO', 'JA', 'J2', 'J1'],
  );
  const short = all(record, 'J2', 'JA', 'J1', 'JO').find((text) => text !== full);
  return { ...(full && { 'container-title': full }), ...(full && short && { 'container-title-short': short }) };
}

function identifiers(record: RisRecord): Partial<CslItem> {
  const tagged = all(record, 'U1', 'U2', 'U3', 'U4', 'U5', 'AN', 'C2', 'N1', 'M1', 'ID');
  const pmid = tagged
    .map((text) => /^(\d+)\[pmid\]/i.exec(text)?.[1] ?? /PMID:?\s*(\d+)/i.exec(text)?.[1])
    .find(Boolean);
  const accession = /pubmed|medline/i.test(first(record, 'DB', 'DP') ?? '')
    ? /^\d{5,9}$/.exec(first(record, 'AN') ?? '')?.[0]
    : undefined;
  const pmcid = tagged.map((text) => /^(PMC\d+)/.exec(text)?.[1]).find(Boolean);
  const doi = all(record, 'DO', 'M3', 'N1', 'L3', 'DI').map(bareDoi).find(Boolean);
  const url = all(record, 'UR', 'L1', 'L2', 'LK').flatMap((text) => text.split(/;\s*(?=https?:)/))[0];
  return {
    ...(doi && { DOI: doi }),
    ...((pmid ?? accession) && { PMID: pmid ?? accession }),
    ...(pmcid && { PMCID: pmcid }),
    ...(url && { URL: url }),
  } as Partial<CslItem>;
}

/** Works whose M3 is their kind. */
const kindTyped = new Set(['thesis', 'report', 'standard', 'dataset', 'manuscript']);

/** The conference of a paper, which is named beside its proceedings (C3), and where it was. */
function conference(record: RisRecord): Readonly<Record<string, string | undefined>> {
  const [name, proceedings] = [first(record, 'T2'), first(record, 'C3')];
  const isNamed = proceedings !== undefined && name !== proceedings;
  return { 'event-title': isNamed ? name : undefined, 'event-place': first(record, 'C1') };
}

/** What tags mean by the kind of work. */
function byKind(record: RisRecord, type: string): Readonly<Record<string, string | undefined>> {
  const titled = first(record, 'TI', 'T1') !== undefined;
  return {
    title: first(record, 'TI', 'T1', 'CT', ...(whole.has(type) ? ['BT'] : []), ...(type === 'book' ? ['T2'] : [])),
    'collection-title': first(record, 'T3', ...(whole.has(type) && titled ? ['T2'] : [])),
    [type === 'book' || type === 'chapter' ? 'ISBN' : 'ISSN']: all(record, 'SN').find(
      (text) => risNumberTags[type] !== 'SN' || standardNumber.test(text),
    ),
    genre: kindTyped.has(type)
      ? all(record, 'M3').find(
          (text) => bareDoi(text) === undefined && text !== typeWords[type] && !tellsRetraction(text),
        )
      : undefined,
    authority: type === 'patent' ? first(record, 'A2') : type === 'legal_case' ? first(record, 'PB') : undefined,
    ...(type === 'paper-conference' && conference(record)),
  };
}

/** N1 holds what readers of the program noted for themselves: printed where it says the status, or nothing else does. */
function noteOf(record: RisRecord): string | undefined {
  const notes = all(record, 'N1').filter((text) => bareDoi(text) === undefined);
  const titled = first(record, 'TI', 'T1', 'CT', 'BT', 'T2', 'JO', 'JF', 'JA') !== undefined;
  return notes.find((text) => statusOfNote(text) !== undefined) ?? (titled ? undefined : notes[0]);
}

/** The CSL item of a RIS record, without an id. */
export function risItem(fields: readonly TaggedField[]): CslItem {
  const record = recordOf(fields);
  const type = risTypes[(first(record, 'TY') ?? '').toUpperCase()] ?? 'document';
  const texts: Record<string, unknown> = {
    ...byKind(record, type),
    author: names(record, 'AU', 'A1'),
    editor: names(record, 'ED', ...(type === 'patent' || type === 'legal_case' ? [] : ['A2'])),
    'collection-editor': names(record, 'A3'),
    translator: names(record, 'A4'),
    issued: issued(record),
    accessed: readDate(first(record, 'Y2') ?? ''),
    ...container(record, type),
    ...numbers(record, type),
    page: pages(record),
    publisher: type === 'legal_case' ? undefined : first(record, 'PB'),
    'publisher-place': first(record, 'CY', 'PP'),
    status: /INPR/i.test(first(record, 'TY') ?? '') ? 'in press' : undefined,
    abstract: first(record, 'AB', 'N2'),
    note: noteOf(record),
    ...identifiers(record),
  };
  const item = {
    id: first(record, 'ID') ?? '',
    type,
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined && value !== '')),
  } as CslItem;
  return all(record, 'M3', 'N1', 'PT', 'DT').some(tellsRetraction) ? markRetractedItem(item) : item;
}
