import type { CslItem, CslName } from '../model/reference.ts';
import { bareDoi } from './identifiers.ts';
import { normaliseMarkup } from './markup.ts';
import { readPlainName, readPlainNames } from './plain-names.ts';
import { readDate } from './read-date.ts';
import type { TaggedField } from './read-tagged-lines.ts';
import { risTypes } from './ris-types.ts';
import { statusOfNote } from './status.ts';

/** Values of a record by tag, in their order. */
type Record_ = ReadonlyMap<string, readonly string[]>;

/** Kinds whose T2 is a series, not something that holds them. */
const whole = new Set([
  'book',
  'report',
  'thesis',
  'webpage',
  'dataset',
  'software',
  'patent',
  'manuscript',
  'pamphlet',
  'document',
]);

const first = (record: Record_, ...tags: readonly string[]): string | undefined =>
  tags.flatMap((tag) => record.get(tag) ?? [])[0];
const all = (record: Record_, ...tags: readonly string[]): string[] => tags.flatMap((tag) => record.get(tag) ?? []);

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

const names = (record: Record_, ...tags: readonly string[]): CslName[] | undefined => {
  const found = all(record, ...tags).flatMap((text) => risNames(text) ?? [{ literal: text }]);
  return found.length > 0 ? found : undefined;
};

/** The most exact of the dates; those of other events ("2013/02/15/received") are not its date. */
function issued(record: Record_): CslItem['issued'] | undefined {
  const dates = all(record, 'PY', 'Y1', 'DA').filter((text) => !/\/(received|accepted|revised)/i.test(text));
  const read = dates.map((text) => readDate(/^\d{1,2}$/.test(text) ? '' : text)).filter((date) => date !== undefined);
  const year = read.find((date) => date['date-parts'] !== undefined)?.['date-parts']?.[0]?.[0];
  if (year === undefined) return read[0];
  const same = read.filter((date) => date['date-parts']?.[0]?.[0] === year);
  return same.toSorted((a, b) => (b['date-parts']?.[0]?.length ?? 0) - (a['date-parts']?.[0]?.length ?? 0))[0];
}

function pages(record: Record_): string | undefined {
  const start = first(record, 'SP');
  const end = first(record, 'EP');
  if (start === undefined) return first(record, 'C7') ?? end;
  return end === undefined || end === start || /[-–]/.test(start) ? start : `${start}–${end}`;
}

/** Full and short title of what holds the work. */
function container(record: Record_, type: string): Partial<CslItem> {
  const series = whole.has(type);
  const full = first(record, 'JF', ...(series ? [] : ['T2', 'BT']), 'JO', 'JA', 'J2', 'J1');
  const short = all(record, 'J2', 'JA', 'J1', 'JO').find((text) => text !== full);
  return { ...(full && { 'container-title': full }), ...(full && short && { 'container-title-short': short }) };
}

function identifiers(record: Record_): Partial<CslItem> {
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

/** Number, edition and the like, which mean one thing or another by the kind of work. */
function numbers(record: Record_, type: string): Partial<CslItem> {
  const issue =
    first(record, 'IS', 'CP') ??
    (type === 'article-journal' ? all(record, 'M1').find((text) => /^\d{1,4}$/.test(text) && text !== '0') : undefined);
  const edition = all(record, 'ET').find((text) => !/^\d{4}\//.test(text));
  const volume = /^(\S+)\s*\(([^()]+)\)$/.exec(first(record, 'VL') ?? '');
  const found: Record<string, string | undefined> = {
    volume: issue === undefined && volume !== null ? volume[1] : first(record, 'VL'),
    [type === 'report' || type === 'patent' || type === 'legislation' ? 'number' : 'issue']: issue ?? volume?.[2],
    [type === 'software' ? 'version' : 'edition']: edition,
    'number-of-volumes': first(record, 'NV'),
    ...(type === 'report' && issue === undefined && { number: first(record, 'SN') }),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, text]) => text !== undefined && text !== ''),
  ) as Partial<CslItem>;
}

function recordOf(fields: readonly TaggedField[]): Record_ {
  const record = new Map<string, string[]>();
  for (const { tag, value } of fields)
    if (value !== '') record.set(tag, [...(record.get(tag) ?? []), normaliseMarkup(value).replace(/\s+/g, ' ')]);
  return record;
}

/** What tags mean by the kind of work. */
function byKind(record: Record_, type: string): Readonly<Record<string, string | undefined>> {
  const titled = first(record, 'TI', 'T1') !== undefined;
  return {
    title: first(record, 'TI', 'T1', 'CT', ...(whole.has(type) ? ['BT'] : []), ...(type === 'book' ? ['T2'] : [])),
    'collection-title': first(record, 'T3', ...(whole.has(type) && titled ? ['T2'] : [])),
    [type === 'book' || type === 'chapter' ? 'ISBN' : 'ISSN']: first(record, 'SN'),
    genre: type === 'thesis' ? first(record, 'M3') : undefined,
  };
}

/** N1 holds what readers of the program noted for themselves: printed where it says the status, or nothing else does. */
function noteOf(record: Record_): string | undefined {
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
    editor: names(record, 'ED', 'A2'),
    'collection-editor': names(record, 'A3'),
    translator: names(record, 'A4'),
    issued: issued(record),
    accessed: readDate(first(record, 'Y2') ?? ''),
    ...container(record, type),
    ...numbers(record, type),
    page: pages(record),
    publisher: first(record, 'PB'),
    'publisher-place': first(record, 'CY', 'PP'),
    status: /INPR/i.test(first(record, 'TY') ?? '') ? 'in press' : undefined,
    abstract: first(record, 'AB', 'N2'),
    note: noteOf(record),
    ...identifiers(record),
  };
  return {
    id: first(record, 'ID') ?? '',
    type,
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined && value !== '')),
  } as CslItem;
}
