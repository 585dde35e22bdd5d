import type { Fault, SourceText } from '../../faults/fault.ts';
import { hasLoneDollar, prepareLatex, verbatim } from './latex.ts';
import type { RawEntry } from './scan-entries.ts';
import type { RawName } from './split-names.ts';
import { splitNames } from './split-names.ts';

export const nameFields: ReadonlySet<string> = new Set(['author', 'editor', 'translator', 'bookauthor']);
/** Names of things, which are no LaTeX text. */
const verbatimFields: ReadonlySet<string> = new Set(['doi', 'url', 'eprint', 'pmid', 'pmcid']);
/** Lists in which the plugin takes "and" for a separator and keeps one part: "Johnson and Johnson" is one publisher. */
export const wholeFields: ReadonlySet<string> = new Set([
  'publisher',
  'address',
  'location',
  'institution',
  'organization',
  'school',
  'language',
  'origpublisher',
  'origlocation',
]);
/** The other fields that say something about the work. */
export const textFields: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'titleaddon',
  'journal',
  'journaltitle',
  'journalsubtitle',
  'shortjournal',
  'booktitle',
  'booksubtitle',
  'booktitleaddon',
  'maintitle',
  'mainsubtitle',
  'issuetitle',
  'year',
  'month',
  'day',
  'date',
  'urldate',
  'eventdate',
  'eventtitle',
  'venue',
  'origdate',
  'volume',
  'volumes',
  'number',
  'issue',
  'pages',
  'pagetotal',
  'eid',
  'edition',
  'series',
  'chapter',
  'part',
  'version',
  'type',
  'entrysubtype',
  'note',
  'addendum',
  'howpublished',
  'isbn',
  'issn',
  'pubstate',
  'eprinttype',
  'archiveprefix',
  'bookpagination',
]);

/** Where and in what a fault is reported. */
export interface Context {
  readonly entry: RawEntry;
  readonly source: SourceText;
  readonly faults: Fault[];
}

export function addFault(
  { entry, source, faults }: Context,
  field: string,
  message: string,
  rule: 'reference-markup' | 'bibtex-syntax' = 'reference-markup',
): void {
  faults.push(source.fault(rule, entry.fields.get(field)?.offset ?? entry.offset, message));
}

function nameLatex({ literal, family, given, particle, suffix }: RawName): string {
  if (literal !== undefined) return `{${literal}}`;
  const parts = { family, given, prefix: particle, suffix };
  return Object.entries(parts)
    .flatMap(([label, text]) => (text ? [`${label}={${text}}`] : []))
    .join(', ');
}

/** Names field by field, as the plugin reads them, and those that stand for a group or for "and others". */
export interface Names {
  readonly latex: string;
  readonly groups: readonly boolean[];
  readonly others: boolean;
}

function readNames(latex: string, field: string, context: Context): Names {
  const { names, others, unclear } = splitNames(prepareLatex(latex));
  if (unclear !== undefined) {
    const message = `Names of "${context.entry.key}" cannot be told apart in "${unclear}"; write "and" between two names: "Smith, John and Doe, Anna"`;
    addFault(context, field, message, 'bibtex-syntax');
  }
  return {
    latex: names.map(nameLatex).join(' and '),
    groups: names.map(({ literal }) => literal !== undefined),
    others,
  };
}

/** Pairs of fields of which the plugin would keep one alone. */
function combineFields(properties: Record<string, string>, context: Context): void {
  const { maintitle, booktitle, date, year } = properties;
  if (maintitle !== undefined && booktitle !== undefined) {
    properties['booktitle'] = `${maintitle}. ${booktitle}`;
    delete properties['maintitle'];
  }
  if (date !== undefined && year !== undefined && !/\d{4}/.test(date)) {
    // "Jan" and "Mar 3" are the rest of a date.
    delete properties['date'];
    properties['month'] ??= date;
  } else if (date !== undefined && year !== undefined && !date.includes(year)) {
    const message = `The year ${year} of "${context.entry.key}" contradicts its date ${date}, which is printed`;
    addFault(context, 'year', message);
  }
}

/** A field that is no list of names as the plugin reads it right; undefined for one of no use to a reference. */
function fieldLatex(field: string, value: string): string | undefined {
  if (verbatimFields.has(field)) return verbatim(value);
  if (wholeFields.has(field)) return `{${prepareLatex(value)}}`;
  return textFields.has(field) ? prepareLatex(value) : undefined;
}

function checkDollars(field: string, value: string, context: Context): void {
  if (verbatimFields.has(field) || !hasLoneDollar(value)) return;
  const message = `A "$" without a partner in the ${field} of "${context.entry.key}" is printed as a dollar sign; write "\\$" for one, or close the formula`;
  addFault(context, field, message);
}

/** Fields of an entry as @citation-js/plugin-bibtex reads them right. */
export function prepareFields(context: Context): {
  readonly properties: Record<string, string>;
  readonly names: Map<string, Names>;
} {
  const properties: Record<string, string> = {};
  const names = new Map<string, Names>();
  for (const [field, { value }] of context.entry.fields) {
    if (value.trim() === '') continue;
    const read = nameFields.has(field) ? readNames(value, field, context) : undefined;
    if (read !== undefined) names.set(field, read);
    const latex = read?.latex ?? fieldLatex(field, value);
    if (latex === undefined) continue;
    if (latex !== '' || read === undefined) properties[field] = latex;
    checkDollars(field, value, context);
  }
  combineFields(properties, context);
  return { properties, names };
}
