import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { searchContentFile } from '../content/search-content.ts';
import type { SearchContent } from '../model/search-record.ts';
import { type KeptFile, keptOrMade, readSound } from '../store/kept-file.ts';
import { readJson } from '../store/kept-json.ts';
import { keyOf, placeOf } from '../store/kinds.ts';
import { noteNeeded } from '../store/needed-files.ts';
import { searchIndexFiles } from './pagefind-index.ts';
import type { SitePart } from './site-part.ts';

/**
 * The search index. It is made by a process of its own while the pages are being written, and kept in the journal's cache
 * for as long as nothing of what is searched changes.
 */
export const searchIndex: SitePart = {
  async write(site) {
    await unpack(await readSound(await preparedIndex()), join(site, 'pagefind'));
  },
};

/** The index of the content as it was loaded last, packed into one file. */
async function preparedIndex(): Promise<KeptFile> {
  const content = await readJson<SearchContent>(searchContentFile());
  if (!content) throw new Error('What is to be searched was not noted');
  const folder = placeOf('search', keyOf('search', content));
  await noteNeeded('search', [folder]);
  return keptOrMade(folder, async () => packIndex(await searchIndexFiles(content)));
}

/** The same index is the same file: Pagefind gives its files in any order, and an archive holds the time. */
function packIndex(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const inOrder = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { level: 0, mtime: new Date(1980, 0, 1) });
}

async function unpack(index: Uint8Array, folder: string): Promise<void> {
  const files = Object.entries(unzipSync(index));
  const folders = new Set(files.map(([path]) => dirname(join(folder, path))));
  await Promise.all([...folders].map((each) => mkdir(each, { recursive: true })));
  await Promise.all(files.map(([path, content]) => writeFile(join(folder, path), content)));
}
