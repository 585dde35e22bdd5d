import { indexPaths } from '../../search/index-format.ts';
import { SearchIndex } from '../../search/search-index.ts';
import { link } from '../link.ts';

let opened: Promise<SearchIndex> | undefined;

/** Opens the index, of which a visitor who does not search is spared all. Rejects where it cannot be had. */
export function openIndex(): Promise<SearchIndex> {
  opened ??= SearchIndex.open(readFile);
  return opened;
}

async function readFile(path: string): Promise<unknown> {
  const isManifest = path === indexPaths.manifest;
  // All other names change with what is in the files.
  const response = await fetch(link(`search-index/${path}`), { cache: isManifest ? 'no-cache' : 'default' });
  if (!response.ok || !response.body) throw new Error(`${response.status} ${response.url}`);
  if (isManifest) return response.json();
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
}
