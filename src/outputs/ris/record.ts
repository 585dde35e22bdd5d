import { datePartsOf, familyOf, issueOf, namesOf, pagesOf, plainField } from '../../citation/plain-fields.ts';
import { risNumberTags, risSeriesNumberTags } from '../../citation/ris-types.ts';
import { typeWords } from '../../citation/type-words.ts';
import type { CslItem, CslName } from '../../model/reference.ts';
import { kindTyped, recordTypes, withoutContainer } from './record-type.ts';

/** Lines of a record as tag and value. */
export type Lines = readonly (readonly [tag: string, value: string | undefined])[];

/** The text of a field of the item that is written. */
type Field = (name: string) => string | undefined;

/**
 * An item as a record.
 * @param own lines that the item does not have, at the end
 * @param words fields whose text is known without the markup of CSL
 */
export function record(item: CslItem, own: Lines, words: Readonly<Record<string, string | undefined>> = {}): string {
  const field: Field = (name) => words[name] ?? plainField(item, name);
  const type = recordTypes[item.type] ?? 'GEN';
  const people = (tag: string, name: string): Lines => namesOf(item, name).map((each) => [tag, risName(each)]);
  return recordOf(type, [
    ['TI', field('title')],
    ...people('AU', 'author'),
    ...people('ED', 'editor'),
    ...people('A4', 'translator'),
    ...dates(item),
    ...containerLines(type, field),
    ['VL', field('volume')],
    ...numberLines(item, field),
    ...pageLines(item),
    ['ET', field('version') ?? field('edition')],
    ['SE', field('section') ?? field('chapter-number')],
    ['CY', field('publisher-place')],
    ...publisherLines(type, field),
    ...serialLines(type, item, field),
    ['DO', field('DOI')],
    ['UR', field('URL')],
    ['AN', field('PMID')],
    ['C2', field('PMCID')],
    ['AB', field('abstract')],
    // Of a program it would be the language of its code.
    ['LA', type === 'COMP' ? undefined : field('language')],
    ['N1', field('status')],
    ['N1', field('note')],
    ...own,
  ]);
}

/** A record of lines; those without a value are left out. */
export function recordOf(type: string, lines: Lines): string {
  const written = lines.flatMap(([tag, value]) => (value === undefined || value === '' ? [] : [`${tag}  - ${value}`]));
  // RIS ends its lines as DOS does.
  return [`TY  - ${type}`, ...written, 'ER  - ', '', ''].join('\r\n');
}

function containerLines(type: string, field: Field): Lines {
  const container = isServer(type, field) ? undefined : field('container-title');
  const event = field('event-title') ?? field('event');
  const series = field('collection-title');
  return [
    // The second title of a report and a program is their series, that of a paper its conference, of a case nothing.
    ['T2', type === 'CPAPER' ? (event ?? container) : (container ?? (withoutContainer.has(type) ? series : undefined))],
    ['C3', type === 'CPAPER' ? container : undefined],
    ['A2', type === 'CASE' ? container : undefined],
    ['C1', type === 'CPAPER' ? field('event-place') : undefined],
    ['J2', field('container-title-short')],
    ['T3', series],
  ];
}

/** Numbers where Zotero looks for them: its `fieldMap` of tags by type of item. */
function numberLines(item: CslItem, field: Field): Lines {
  const tag = risNumberTags[item.type] ?? 'IS';
  const number = issueOf(item);
  const inSeries = risSeriesNumberTags[item.type];
  return [
    [tag, number],
    ...(inSeries === undefined ? [] : [[inSeries, field('collection-number')] as const]),
    ...(tag === 'NV' ? [] : [['NV', field('number-of-volumes')] as const]),
  ];
}

/** The number of the serial or book, where SN is not the work's own, and the kind of the work. */
function serialLines(type: string, item: CslItem, field: Field): Lines {
  const isTaken = risNumberTags[item.type] === 'SN' && issueOf(item) !== undefined;
  const kind = field('genre') ?? (type === 'STAND' ? typeWords[item.type] : undefined);
  return [
    ['SN', isTaken ? undefined : (field('ISSN') ?? field('ISBN'))],
    ['M3', kindTyped.has(type) ? kind : undefined],
  ];
}

function pageLines(item: CslItem): Lines {
  const [first, last] = pagesOf(item);
  return [
    ['SP', first],
    ['EP', last],
  ];
}

/** Whether what holds the work is what published it. */
const isServer = (type: string, field: Field): boolean =>
  withoutContainer.has(type) && field('publisher') === undefined && field('authority') === undefined;

/** Who issued a patent, and who published the work. */
function publisherLines(type: string, field: Field): Lines {
  const authority = field('authority');
  const server = isServer(type, field) ? field('container-title') : undefined;
  return [
    ['A2', type === 'PAT' ? authority : undefined],
    ['PB', field('publisher') ?? (type === 'PAT' ? undefined : (authority ?? server))],
  ];
}

/**
 * "de la Cruz, María José", "Smith, John, Jr". A comma behind the name of a group or a person with one name stops
 * readers from taking it apart.
 */
function risName(name: CslName): string {
  if (name.literal !== undefined) return `${name.literal},`;
  const { given = '', suffix } = name;
  return [familyOf(name), given, ...(suffix === undefined ? [] : [suffix])].join(', ').trimEnd();
}

function dates(item: CslItem): Lines {
  const [year, month, day] = datePartsOf(item, 'issued');
  const seen = datePartsOf(item, 'accessed');
  return [
    ['PY', year],
    ['DA', month === undefined ? undefined : `${year}/${month}/${day ?? ''}${day === undefined ? '' : '/'}`],
    ['Y2', seen.length === 0 ? undefined : seen.join('/')],
  ];
}
