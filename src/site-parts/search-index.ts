import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { searchContentFile } from '../content/search-content.ts';
import type { SearchContent } from '../search/search-record.ts';
import { shardsOf } from '../search/shards.ts';
import { keptOrMade, readSound } from '../store/kept-file.ts';
import { readJson } from '../store/kept-json.ts';
import { keyOf, placeOf } from '../store/kinds.ts';
import { noteNeeded } from '../store/needed-files.ts';
import { commonFiles, type Files, filesOfShard, shardName } from './search-files.ts';
import type { SitePart } from './site-part.ts';

/** The folder of the index below the root of the site. */
const folder = 'search-index';

/** The search index: each shard is kept for as long as nothing of what it searches changes. */
export const searchIndex: SitePart = {
  async write(site) {
    const content = await readJson<SearchContent>(searchContentFile());
    if (!content) throw new Error('What is to be searched was not noted');
    const shards = shardsOf(content.records);
    const places = shards.map((records) => placeOf('search', keyOf('search', records)));
    const common = placeOf('search', keyOf('search', content));
    await noteNeeded('search', [...places, common]);
    const names: string[] = [];
    for (const [at, records] of shards.entries()) {
      const files = await keptFiles(places[at] ?? '', () => filesOfShard(records));
      await place(files, join(site, folder));
      names.push(shardName(files));
    }
    await place(await keptFiles(common, () => commonFiles(content, names)), join(site, folder));
  },
};

/** Files that are kept packed into one. */
async function keptFiles(kept: string, make: () => Promise<Files>): Promise<Files> {
  return unzipSync(await readSound(await keptOrMade(kept, async () => packFiles(await make()))));
}

/** The same files are the same archive, which holds the time otherwise. */
function packFiles(files: Files): Uint8Array {
  return zipSync({ ...files }, { level: 0, mtime: new Date(1980, 0, 1) });
}

async function place(files: Files, into: string): Promise<void> {
  const folders = new Set(Object.keys(files).map((path) => dirname(join(into, path))));
  await Promise.all([...folders].map((each) => mkdir(each, { recursive: true })));
  await Promise.all(Object.entries(files).map(([path, content]) => writeFile(join(into, path), content)));
}
