import { unzipSync, zipSync } from 'fflate';
import { searchContentFile } from '../content/search-content.ts';
import type { SearchContent, SearchRecord } from '../search/search-record.ts';
import { shardsOf } from '../search/shards.ts';
import { keptOrMade, readSound } from '../store/kept-file.ts';
import { readJson } from '../store/kept-json.ts';
import { keyOf, placeOf } from '../store/kinds.ts';
import { noteNeeded } from '../store/needed-files.ts';
import type { FileGroup } from '../store/site-manifest.ts';
import { commonFiles, type Files, filesOfShard, shardName } from './search-files.ts';
import type { SitePart } from './site-part.ts';

/** The folder of the index below the root of the site. */
const indexFolder = 'search-index';

interface IndexFiles extends FileGroup {
  /** The files by their paths below the folder. */
  readonly files: () => Promise<Files>;
}

/** The search index: each shard is kept for as long as nothing of what it searches changes. */
export const searchIndex: SitePart<IndexFiles> = {
  async groups() {
    const content = await readJson<SearchContent>(searchContentFile());
    if (!content) throw new Error('What is to be searched was not noted');
    const shards = shardsOf(content.records).map((records) => keptShard(keyOf('search', records), records));
    const common = keptCommon(keyOf('search', content), content, shards);
    noteNeeded(
      'search',
      [...shards, common].map(({ key }) => placeOf('search', key)),
    );
    return [...shards, common];
  },
  async make(groups, { folder, written }) {
    for (const { key, files } of groups) {
      const all = Object.entries(await files());
      written({ key, files: all.map(([path, bytes]) => folder.write(`${indexFolder}/${path}`, bytes)) });
    }
  },
};

function keptShard(key: string, records: readonly SearchRecord[]): IndexFiles {
  return { key, files: () => keptFiles(placeOf('search', key), () => filesOfShard(records)) };
}

/** What a search reads first names the shards. */
function keptCommon(key: string, content: SearchContent, shards: readonly IndexFiles[]): IndexFiles {
  const make = async (): Promise<Files> => {
    const names: string[] = [];
    for (const { files } of shards) names.push(shardName(await files()));
    return commonFiles(content, names);
  };
  return { key, files: () => keptFiles(placeOf('search', key), make) };
}

/** Files that are kept packed into one. */
async function keptFiles(kept: string, make: () => Promise<Files>): Promise<Files> {
  return unzipSync(await readSound(await keptOrMade(kept, async () => packFiles(await make()))));
}

/** The same files are the same archive, which holds the time otherwise. */
function packFiles(files: Files): Uint8Array {
  return zipSync({ ...files }, { level: 0, mtime: new Date(1980, 0, 1) });
}
