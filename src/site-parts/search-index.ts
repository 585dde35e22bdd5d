import { heldIndex } from '../content/held-content.ts';
import { type ListedRecord, searchedRecords } from '../content/search-content.ts';
import { searchedText } from '../content/searched-text.ts';
import { printError } from '../faults/print.ts';
import type { Article } from '../model/article.ts';
import { type IndexedRecord, indexRecord, namesOf, type RecordNames } from '../search/indexed-record.ts';
import { shardsOf } from '../search/shards.ts';
import { type StoreTable, useJournalStore } from '../store/journal-store.ts';
import { keyOf } from '../store/kinds.ts';
import type { FileGroup } from '../store/site-manifest.ts';
import { readFolderText } from '../store/text-cache.ts';
import type { JournalIndex } from '../views/journal-index.ts';
import { commonFiles, type Files, filesOfShard, shardName, shownFile } from './search-files.ts';
import type { SitePart } from './site-part.ts';

/** The folder of the index below the root of the site. */
const indexFolder = 'search-index';

interface IndexFiles extends FileGroup {
  /** The files by their paths below the folder. */
  readonly files: () => Promise<Files>;
}

/** The search index: each shard stays as it is for as long as nothing of what it searches changes. */
export const searchIndex: SitePart<IndexFiles> = {
  groups() {
    const index = heldIndex();
    if (!index) return Promise.resolve([]);
    const records = searchedRecords(index, readSearched);
    const shards = shardsOf(records).map((each) => {
      const files = once(() => shardOf(each));
      return { key: keyOf('search', ['shard', each.map(({ key }) => key)]), files };
    });
    return Promise.resolve([...shards, commonOf(index, records, shards)]);
  },
  async make(groups, { folder, written }) {
    for (const { key, files } of groups) {
      const all = Object.entries(await files());
      written({ key, files: all.map(([path, bytes]) => folder.write(`${indexFolder}/${path}`, bytes)) });
    }
  },
};

const readSearched = async ({ digest }: Article) => searchedText(await readFolderText(digest));

/** What a search reads first names the shards. */
function commonOf(index: JournalIndex, records: readonly ListedRecord[], shards: readonly IndexFiles[]): IndexFiles {
  const { language } = index.journal;
  const { synonyms = [] } = index;
  const keys = records.map(({ key }) => key);
  const files = async (): Promise<Files> => {
    const folders = await foldersOf(shards);
    const names = await keptOf<RecordNames>('names', records, async (record) => namesOf(await record.read()));
    // Of what was withdrawn, nothing stays.
    await useJournalStore(printError, (store) => {
      store.keepOnly('searched', new Set(keys));
      store.keepOnly('names', new Set([...keys, ...shards.map(({ key }) => key)]));
    });
    return commonFiles({ language, names, synonyms }, folders);
  };
  return { key: keyOf('search', ['common', language, synonyms, keys, shards.map(({ key }) => key)]), files };
}

/** The folders of shards, which are named by what is in them. */
async function foldersOf(shards: readonly IndexFiles[]): Promise<readonly string[]> {
  const keys = shards.map(({ key }) => key);
  const kept = await useJournalStore(printError, (store) => store.read('names', keys));
  const folders = await Promise.all(
    shards.map(async ({ key, files }) => [key, kept.get(key) ?? shardName(await files())] as const),
  );
  const made = folders.filter(([key]) => !kept.has(key));
  if (made.length > 0) await useJournalStore(printError, (store) => store.write('names', made));
  return folders.map(([, folder]) => folder);
}

async function shardOf(records: readonly ListedRecord[]): Promise<Files> {
  const rows = await keptOf<SearchedRow>('searched', records, async (record) => {
    const read = await record.read();
    const { name, bytes } = shownFile(read);
    return { record: await indexRecord(read), shown: { name, bytes: Buffer.from(bytes).toString('base64') } };
  });
  const shown = rows.map(({ shown: { name, bytes } }) => ({ name, bytes: Buffer.from(bytes, 'base64') }));
  return filesOfShard(
    rows.map(({ record }) => record),
    shown,
  );
}

/** What is kept of a record. */
interface SearchedRow {
  readonly record: IndexedRecord;
  readonly shown: { readonly name: string; readonly bytes: string };
}

/** What was made of records before, or is made now and kept. */
async function keptOf<Row>(
  table: StoreTable,
  records: readonly ListedRecord[],
  make: (record: ListedRecord) => Promise<Row>,
): Promise<readonly Row[]> {
  const keys = records.map(({ key }) => key);
  const kept = await useJournalStore(printError, (store) => store.read(table, keys));
  const made: [key: string, text: string][] = [];
  const rows: Row[] = [];
  for (const record of records) {
    const text = kept.get(record.key);
    const row = text === undefined ? await make(record) : (JSON.parse(text) as Row);
    if (text === undefined) made.push([record.key, JSON.stringify(row)]);
    rows.push(row);
  }
  if (made.length > 0) await useJournalStore(printError, (store) => store.write(table, made));
  return rows;
}

function once(make: () => Promise<Files>): () => Promise<Files> {
  let made: Promise<Files> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
