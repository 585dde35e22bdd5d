import { mkdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { copyPublished, readPublished } from '../content/published-source.ts';
import type { SiteFile } from '../model/content.ts';
import type { SummedFile } from '../store/kept-file.ts';

/** Files at a time: enough to keep the disk busy. */
const atOnce = 32;

/**
 * Puts files into the site: copies, never hard links, so that a tool that edits the site in place reaches no original.
 *
 * @throws DamagedFile where one of the cache is not what it was; all that are so are gone from it then
 */
export async function placeFiles(files: readonly SiteFile[], site: string): Promise<void> {
  const limit = pLimit(atOnce);
  const outcomes = await Promise.allSettled(files.map((file) => limit(placeFile, file, site)));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function placeFile({ path, ...file }: SiteFile, site: string): Promise<void> {
  const to = join(site, path);
  await mkdir(dirname(to), { recursive: true });
  await copyPublished(file, to);
}

/** Sends a file whole, though it be removed meanwhile. Throws where it is not there, or not what it was. */
export async function sendFile(file: SummedFile, type: string, response: ServerResponse): Promise<void> {
  const bytes = await readPublished(file);
  response.setHeader('Content-Type', type);
  response.end(bytes);
}
