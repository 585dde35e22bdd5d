import { gunzipSync } from 'node:zlib';
import { loadContent } from '../../src/content/load-content.ts';
import { searchedRecords } from '../../src/content/search-content.ts';
import { searchedText } from '../../src/content/searched-text.ts';
import { indexPaths } from '../../src/search/index-format.ts';
import { indexRecord, namesOf } from '../../src/search/indexed-record.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { shardsOf } from '../../src/search/shards.ts';
import type { SearchedNames } from '../../src/search/synonym-table.ts';
import { commonFiles, type Files, filesOfShard, shardName, shownFile } from '../../src/site-parts/search-files.ts';
import { readFolderText } from '../../src/store/text-cache.ts';

/** All that is searched of a journal. */
export interface SearchContent extends Pick<SearchedNames, 'language' | 'synonyms'> {
  readonly records: readonly SearchRecord[];
}

/** What a build would search of the journal that CASEBOOK_CONTENT names. */
export async function searchedContent(): Promise<SearchContent> {
  const { content, faults } = await loadContent();
  if (!content) throw new Error(faults.map(({ message }) => message).join('\n'));
  const { journal, synonyms = [] } = content;
  const records = searchedRecords(content, async ({ digest }) => searchedText(await readFolderText(digest)));
  return { language: journal.language, synonyms, records: await Promise.all(records.map(({ read }) => read())) };
}

/** The files of the index, as a build writes them. */
export async function indexFiles({ records, language, synonyms }: SearchContent): Promise<Files> {
  const shards = await Promise.all(
    shardsOf(records).map(async (each) => filesOfShard(await Promise.all(each.map(indexRecord)), each.map(shownFile))),
  );
  const names = records.map(namesOf);
  return Object.assign({}, ...shards, await commonFiles({ language, synonyms, names }, shards.map(shardName)));
}

/** Opens an index by the code that a browser runs. @param asked is told each file that is read */
export function openFiles(files: Files, asked: (path: string) => void = () => undefined): Promise<SearchIndex> {
  return SearchIndex.open((path) => {
    asked(path);
    const bytes = files[path];
    if (!bytes) return Promise.reject(new Error(`There is no ${path}`));
    const text = (path === indexPaths.manifest ? Buffer.from(bytes) : gunzipSync(bytes)).toString();
    return Promise.resolve(JSON.parse(text));
  });
}
