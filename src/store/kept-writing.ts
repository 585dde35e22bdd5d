import { join } from 'node:path';
import { settings } from '../settings/settings.ts';
import { readJson, writeJson } from './kept-json.ts';

/** What is written of every text in a build: its Markdown copy, and what the steps after the pages need of it. */
export const writings = ['markdown', 'shared'] as const;

/** Absolute path of the file that keeps what was written of the text with this digest. */
export function writingFile(name: (typeof writings)[number], digest: string): string {
  return join(settings().journalCache, 'writings', `${digest}-${name}.json`);
}

/**
 * What was written of a text, from the cache where it is there. The digest stands for the text and for the code that
 * writes: a build in which little changed writes little.
 */
export async function keptWriting<T>(
  name: (typeof writings)[number],
  digest: string,
  write: () => T | Promise<T>,
): Promise<T> {
  const file = writingFile(name, digest);
  const kept = await readJson<T>(file);
  if (kept !== undefined) return kept;
  const made = await write();
  await writeJson(file, made);
  return made;
}
