import { gunzipSync } from 'node:zlib';
import { loadContent } from '../../src/content/load-content.ts';
import { articleSearch, searchContent } from '../../src/content/search-content.ts';
import { sharedText } from '../../src/content/shared-text.ts';
import { indexPaths } from '../../src/search/index-format.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import type { SearchContent } from '../../src/search/search-record.ts';
import { shardsOf } from '../../src/search/shards.ts';
import { commonFiles, type Files, filesOfShard, shardName } from '../../src/site-parts/search-files.ts';
import { readFolderText } from '../../src/store/text-cache.ts';

/** What a build would search of the journal that CASEBOOK_CONTENT names. */
export async function searchedContent(): Promise<SearchContent> {
  const { content, faults } = await loadContent();
  if (!content) throw new Error(faults.map(({ message }) => message).join('\n'));
  const recordOf = articleSearch(content);
  const records = content.articles.map(async (article) =>
    recordOf(article, sharedText(await readFolderText(article.digest))),
  );
  return searchContent(content, await Promise.all(records));
}

/** The files of the index, as a build writes them. */
export async function indexFiles(content: SearchContent): Promise<Files> {
  const shards = await Promise.all(shardsOf(content.records).map(filesOfShard));
  return Object.assign({}, ...shards, await commonFiles(content, shards.map(shardName)));
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
