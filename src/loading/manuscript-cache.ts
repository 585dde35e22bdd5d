import { join } from 'node:path';
import type { Manuscript } from '../model/manuscript.ts';
import { readJson, writeJson } from './disk-cache.ts';
import { settings } from './settings.ts';

/** Absolute path of the file that keeps the text of the article with this digest. */
export function manuscriptFile(digest: string): string {
  return join(settings().journalCache, 'manuscripts', `${digest}.json`);
}

/** The rendered text of an article by the digest that its record carries. Throws where the cache was emptied meanwhile. */
export async function readManuscript(digest: string): Promise<Manuscript> {
  const manuscript = await readJson<Manuscript>(manuscriptFile(digest));
  if (!manuscript) throw new Error(`The cache has lost the text of an article (${digest}); run the command again`);
  return manuscript;
}

export function writeManuscript(digest: string, manuscript: Manuscript): Promise<void> {
  return writeJson(manuscriptFile(digest), manuscript);
}
