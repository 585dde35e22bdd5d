import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { leftoverMark, unfinishedPlaces } from '../../files/unfinished-work.ts';
import { settings } from '../../settings/settings.ts';
import { completeAll } from './replace-all.ts';

/** What was mended, absolute paths. */
export interface Mended {
  /** What a command had begun to replace. */
  readonly completed: readonly string[];
  /** What had been taken out of its place, without a record of what was to stand there. */
  readonly back: readonly string[];
}

/**
 * Mends what a command left that was killed: what it had begun to put in its place is completed, what it had only made
 * ready is removed. Nobody else may be at work on the content.
 */
export async function mendContent(): Promise<Mended> {
  const { content } = settings();
  const completed = (unfinishedPlaces(content) ?? []).map((place) => join(content, place));
  if (completed.length > 0) await completeAll(completed);
  const folders = [content, join(content, 'articles'), join(content, 'pages')];
  return { completed, back: (await Promise.all(folders.map(mendFolder))).flat() };
}

/**
 * Puts back what was taken out of a place where nothing stands, and removes what lies beside one.
 *
 * @returns absolute paths of what was put back
 */
async function mendFolder(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(leftoverMark));
  const back: string[] = [];
  for (const name of names) {
    const old = `${leftoverMark}old-`;
    const place = join(folder, name.slice(old.length));
    if (name.startsWith(old) && !existsSync(place)) {
      await rename(join(folder, name), place);
      back.push(place);
    } else await rm(join(folder, name), { recursive: true, force: true });
  }
  return back;
}
