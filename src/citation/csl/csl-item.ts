import type { RuleId } from '../../faults/rules.ts';
import { didYouMean, nearest } from '../../faults/suggest.ts';
import {
  cslTypes,
  dateVariables,
  fieldAliases,
  foreignFields,
  guessedType,
  nameVariables,
  textVariables,
  typeAliases,
} from '../../model/csl-variables.ts';
import type { CslItem, CslName } from '../../model/reference.ts';
import { markRetractedItem } from '../../model/retracted-work.ts';
import { normaliseMarkup } from '../markup.ts';
import { readPlainName, readPlainNames } from '../plain-names.ts';
import { readDate } from '../read-date.ts';

/** A fault of one field, to be placed by the reader. */
interface ItemProblem {
  readonly field: string;
  readonly rule: RuleId;
  readonly message: string;
}

type Plain = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

function text(value: unknown): string | undefined {
  const written = Array.isArray(value) && value.every(isScalar) ? value.join(', ') : value;
  return isScalar(written) ? normaliseMarkup(String(written)).replace(/\s+/g, ' ').trim() || undefined : undefined;
}

function nameFrom(value: unknown): CslName | undefined {
  if (isScalar(value)) return readPlainName(String(value));
  if (!isObject(value)) return undefined;
  const name: CslName = {};
  const aliases: Record<string, string> = {
    name: 'literal',
    last: 'family',
    first: 'given',
    particle: 'non-dropping-particle',
    ORCID: 'ORCID',
  };
  for (const [field, part] of Object.entries(value)) {
    const written = text(part);
    if (written !== undefined) name[aliases[field] ?? field] = written;
  }
  if (name.family === undefined && name.literal === undefined && name.given !== undefined)
    return { literal: name.given };
  return name.family === undefined && name.literal === undefined ? undefined : name;
}

function names(value: unknown): CslName[] | undefined {
  if (typeof value === 'string') return readPlainNames(value);
  const read = (Array.isArray(value) ? value : [value]).map(nameFrom);
  return read.length > 0 && read.every((name) => name !== undefined)
    ? read.filter((name) => name !== undefined)
    : undefined;
}

const wholeNumber = (value: unknown): number | undefined =>
  isScalar(value) && /^-?\d+$/.test(String(value).trim()) ? Number(value) : undefined;

/** `date-parts` with numbers for what was written as text; undefined where it holds no year. */
function dateParts(value: unknown): number[][] | undefined {
  if (!Array.isArray(value)) return undefined;
  const lists = value.every(isScalar) ? [value] : value;
  const read = lists.map((list) =>
    Array.isArray(list) ? list.map(wholeNumber).filter((part) => part !== undefined) : [],
  );
  const kept = read.filter(([year]) => year !== undefined);
  return kept.length > 0 ? kept : undefined;
}

function date(value: unknown): CslItem['issued'] | undefined {
  if (isScalar(value)) return readDate(String(value));
  if (Array.isArray(value))
    return value.length > 0 && value.every(isObject) ? date(value[0]) : fromParts(dateParts(value));
  if (!isObject(value)) return undefined;
  const { season, circa, literal, raw, year, month, day } = value;
  const found =
    fromParts(dateParts(value['date-parts'])) ??
    fromParts(dateParts([[year, month, day].filter((part) => part !== undefined)])) ??
    (text(raw) === undefined ? undefined : readDate(text(raw) ?? '')) ??
    (text(literal) === undefined ? undefined : { literal: text(literal) ?? '' });
  if (found === undefined) return undefined;
  const extras = {
    ...(wholeNumber(season) !== undefined && { season: wholeNumber(season) }),
    ...((circa === true || circa === 'true' || circa === 1 || circa === '1') && { circa: true }),
  };
  return { ...found, ...extras };
}

const fromParts = (parts: number[][] | undefined): CslItem['issued'] | undefined =>
  parts === undefined ? undefined : { 'date-parts': parts };

/** A value in CSL's shape, or what was expected instead. */
type FieldRead = { readonly value: unknown } | { readonly expected: string };

function readField(field: string, given: unknown): FieldRead {
  const [value, expected] = nameVariables.has(field)
    ? [names(given), 'a list of names such as {family: Smith, given: John}']
    : dateVariables.has(field)
      ? [date(given), 'a date such as 2020-03-19']
      : [text(given), 'text'];
  return value === undefined ? { expected } : { value };
}

/** The CSL variable that was meant by a field. */
const variableOf = (written: string): string =>
  known.has(written) ? written : (fieldAliases[written.toLowerCase()] ?? written);

/** Reads one field into the others, with what is wrong with it; CSL's own name goes before an alias. */
function addField(written: string, value: unknown, fields: Record<string, unknown>): readonly ItemProblem[] {
  const field = variableOf(written);
  if (!known.has(field)) return unknownField(written);
  const read = readField(field, value);
  if ('expected' in read) {
    const message = `The field "${written}" of a reference must be ${read.expected}`;
    return [{ field: written, rule: 'invalid-value', message }];
  }
  if (fields[field] === undefined || written === field) fields[field] = read.value;
  return [];
}

/** The type in whose place Casebook wrote another, for Zotero. */
function typeBefore(custom: unknown): string | undefined {
  const type = isObject(custom) ? text(custom['type']) : undefined;
  return type !== undefined && cslTypes.has(type) ? type : undefined;
}

/** A CSL type for what was written, with what is wrong with it. */
function typeOf(given: unknown, item: Plain, problems: ItemProblem[]): string {
  const written = text(given);
  // Zotero writes and reads software in this way, too.
  if (written === 'book' && item['version'] !== undefined) return 'software';
  if (written === undefined) return guessedType(item);
  const known = typeAliases[written.toLowerCase()] ?? written;
  if (cslTypes.has(known)) return known;
  problems.push({
    field: 'type',
    rule: 'invalid-value',
    message: `Unknown type of reference "${written}"${didYouMean(written, cslTypes) || '; expected one of CSL, such as article-journal, book, chapter or webpage'}`,
  });
  return guessedType(item);
}

const known: ReadonlySet<string> = new Set([...nameVariables, ...dateVariables, ...textVariables]);
const keyFields: ReadonlySet<string> = new Set(['id', 'type', 'key', 'custom']);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A fault where an unknown field looks like a slip of the pen; what other programs add is left out. */
function unknownField(field: string): ItemProblem[] {
  const guess = foreignFields.has(field) || /^[_x]/.test(field) ? undefined : nearest(field, [...known, ...keyFields]);
  if (guess === undefined) return [];
  const message = `Unknown field "${field}" of a reference; did you mean "${guess}"?`;
  return [{ field, rule: 'unknown-field', message }];
}

/**
 * Crossref names the notices of a work in `updated-by`. A notice itself has `update-to`, as has a work that was
 * retracted in its own place, under its own DOI.
 */
function wasRetracted(given: Plain): boolean {
  const own = text(given['DOI'])?.toLowerCase();
  const isOwn = (notice: Plain): boolean => own !== undefined && text(notice['DOI'])?.toLowerCase() === own;
  return [...noticesIn(given['updated-by']), ...noticesIn(given['update-to']).filter(isOwn)].some((notice) =>
    /^(?:retraction|removal)$/i.test(text(notice['type']) ?? ''),
  );
}

const noticesIn = (given: unknown): readonly Plain[] => (Array.isArray(given) ? given.filter(isObject) : []);

/** The key of an item; empty where it has none. */
export const keyOf = (given: Plain): string =>
  text(given['id']) ?? text(given['key']) ?? text(given['citation-key']) ?? '';

/**
 * A CSL item from what a file or the front matter holds: numbers where text belongs, names and dates as text, aliases of
 * fields and types are folded into CSL's own shape. Fields that CSL does not know are left out; a fault where one looks
 * like a slip of the pen. The item's `id` is what was given, or empty.
 */
export function readCslItem(given: Plain): { readonly item: CslItem; readonly problems: readonly ItemProblem[] } {
  const problems: ItemProblem[] = [];
  const fields: Record<string, unknown> = {};
  for (const [written, value] of Object.entries(given)) {
    if (!keyFields.has(written) && !isEmpty(value)) problems.push(...addField(written, value, fields));
  }
  const { journalAbbreviation, ...rest } = fields;
  const short = rest['container-title-short'] ?? journalAbbreviation;
  const id = keyOf(given);
  const type = typeBefore(given['custom']) ?? typeOf(given['type'], rest, problems);
  const item = { ...rest, ...(short !== undefined && { 'container-title-short': short }), id, type } as CslItem;
  return { item: wasRetracted(given) ? markRetractedItem(item) : item, problems };
}
