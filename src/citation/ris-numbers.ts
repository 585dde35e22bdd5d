import type { CslItem } from '../model/reference.ts';
import { all, first, type RisRecord } from './ris-record.ts';
import { risNumberTags, risSeriesNumberTags } from './ris-types.ts';

/** An ISBN or ISSN, which SN is where it is no number of the work itself. */
export const standardNumber = /^(?:97[89][\d\s-]{10,14}|\d{4}-\d{3}[\dXx])$/;

/** Kinds with a number of their own whose IS is none. */
const issued = new Set(['article', 'dataset']);

/** The work's own number: Zotero and EndNote write it by the kind of work, other programs into IS. */
function ownNumber(record: RisRecord, type: string): string | undefined {
  const tag = risNumberTags[type];
  if (tag === undefined) return undefined;
  return (
    first(record, ...(issued.has(type) ? [] : ['IS', 'CP'])) ??
    all(record, tag).find((text) => !standardNumber.test(text))
  );
}

/** Number, edition and the like, which mean one thing or another by the kind of work. */
export function numbers(record: RisRecord, type: string): Partial<CslItem> {
  const given = type in risNumberTags && !issued.has(type) ? undefined : first(record, 'IS', 'CP');
  const issue =
    given ??
    (type === 'article-journal' ? all(record, 'M1').find((text) => /^\d{1,4}$/.test(text) && text !== '0') : undefined);
  const edition = all(record, 'ET').find((text) => !/^\d{4}\//.test(text));
  const volume = /^(\S+)\s*\(([^()]+)\)$/.exec(first(record, 'VL') ?? '');
  const number = ownNumber(record, type);
  const inSeries = risSeriesNumberTags[type];
  const found: Record<string, string | undefined> = {
    volume: issue === undefined && number === undefined && volume !== null ? volume[1] : first(record, 'VL'),
    issue: issue ?? (number === undefined ? volume?.[2] : undefined),
    number,
    [versioned.has(type) ? 'version' : 'edition']: edition,
    'number-of-volumes': risNumberTags[type] === 'NV' ? undefined : first(record, 'NV'),
    'collection-number': inSeries === undefined ? undefined : first(record, inSeries),
    section: sectioned.has(type) ? first(record, 'SE') : undefined,
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, text]) => text !== undefined && text !== ''),
  ) as Partial<CslItem>;
}

const versioned = new Set(['software', 'dataset']);

/** Of the others SE is a page or a day. */
const sectioned = new Set(['article-newspaper', 'article-magazine', 'bill', 'legislation']);
