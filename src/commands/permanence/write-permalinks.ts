import { readFile, writeFile } from 'node:fs/promises';
import { permalinksFile } from '../../content/permanence/load-permalinks.ts';
import { permalinksText } from '../../content/permanence/permalinks-text.ts';
import type { Permalink } from '../../model/permalinks.ts';
import { type Replacement, replaceAll } from './replace-all.ts';

/** permalinks.json with these promises, to be put in its place. */
export function newPermalinks(permalinks: readonly Permalink[]): Replacement {
  return { place: permalinksFile(), make: (ready) => writeFile(ready, permalinksText(permalinks)) };
}

/**
 * Writes the promises whole or not at all, and only where they differ from those that are kept.
 * @returns whether something was written
 */
export async function writePermalinks(permalinks: readonly Permalink[]): Promise<boolean> {
  const kept = await readFile(permalinksFile(), 'utf8').catch(() => undefined);
  if (kept === permalinksText(permalinks)) return false;
  await replaceAll([newPermalinks(permalinks)]);
  return true;
}
