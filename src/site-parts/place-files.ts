import type { ServerResponse } from 'node:http';
import { readPublished } from '../content/published-source.ts';
import { identityOf } from '../files/file-identity.ts';
import type { SiteFile } from '../model/content.ts';
import { absolutePath, type SummedFile } from '../store/kept-file.ts';
import { keyOf } from '../store/kinds.ts';
import type { PutFile } from '../store/site-manifest.ts';
import type { SiteFolder } from './site-folder.ts';

/** Changes with what files are and where they stand. One that is not kept is told by what the disk says of it. */
export function keyOfFiles(files: readonly SiteFile[]): string {
  const told = files.map(({ path, ...file }) => [path, file.sum ?? [file.from, identityOf(absolutePath(file))]]);
  return keyOf('site-files', told);
}

/**
 * Puts files into the site: copies, never hard links, so that a tool that edits the site in place reaches no original.
 *
 * @throws DamagedFile where one of the cache is not what it was; all that are so are gone from it then
 */
export async function placeFiles(files: readonly SiteFile[], folder: SiteFolder): Promise<PutFile[]> {
  const placing = files.map(async ({ path, ...file }) => folder.write(path, await readPublished(file), file.sum));
  const outcomes = await Promise.allSettled(placing);
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}

/** Sends a file whole, though it be removed meanwhile. Throws where it is not there, or not what it was. */
export async function sendFile(file: SummedFile, type: string, response: ServerResponse): Promise<void> {
  const bytes = await readPublished(file);
  response.setHeader('Content-Type', type);
  response.end(bytes);
}
