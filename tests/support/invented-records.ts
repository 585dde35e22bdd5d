import { inOrder } from '../../src/search/rank.ts';
import { findRecords, prepareQuery } from '../../src/search/search.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { readQuery } from '../../src/views/search-query.ts';
import type { SearchContent } from './searched-journal.ts';
import { indexFiles, openFiles } from './searched-journal.ts';

interface Invented {
  readonly title?: string;
  readonly keywords?: string;
  readonly abstract?: string;
  readonly text?: string;
  readonly language?: string;
  readonly date?: string;
  readonly abbreviations?: SearchRecord['abbreviations'];
  readonly filters?: Partial<SearchRecord['filters']>;
  /** A page of the journal has none of the fields of an article. */
  readonly isPage?: boolean;
}

/** A record of an id, which says no more than is given. */
export function inventedRecord(id: string, fields: Invented): SearchRecord {
  const { language = 'en', date = '2024-05-01', abbreviations = [], filters, isPage = false } = fields;
  const texts = (text?: string) => (text === undefined ? [] : [{ text, language }]);
  const none = { year: [], type: [], specialty: [], keyword: [], author: [] };
  return {
    path: isPage ? `${id}/` : `articles/${id}/`,
    facts: { title: fields.title ?? id, type: 'Case report', ...(isPage ? {} : { date }) },
    places: {
      title: texts(fields.title),
      keywords: texts(fields.keywords),
      abstract: texts(fields.abstract),
      text: texts(fields.text),
    },
    identifiers: isPage ? [] : [id, `10.5555/${id}`],
    abbreviations,
    ...(isPage ? {} : { filters: { ...none, ...filters } }),
  };
}

/** Opens the index of invented records by their ids. */
export async function inventedIndex(
  records: Readonly<Record<string, Invented | string>>,
  around: Partial<SearchContent> = {},
): Promise<SearchIndex> {
  const all = Object.entries(records).map(([id, fields]) =>
    inventedRecord(id, typeof fields === 'string' ? { text: fields } : fields),
  );
  return openFiles(await indexFiles({ language: 'en', synonyms: [], ...around, records: all }));
}

/** The ids of what a query finds, in order. @param address as of the search page: "q=liver&year=2020" */
export async function foundIds(index: SearchIndex, address: string): Promise<string[]> {
  const { text, filters, sort } = readQuery(new URLSearchParams(address));
  const found = inOrder(await findRecords(await prepareQuery(text, index), filters, index), sort);
  return Promise.all(
    found.map(async ({ shard, record }) => (await shard.shown(record)).path.replace(/^articles\/|\/$/g, '')),
  );
}
