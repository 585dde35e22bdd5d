import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault, fileStart } from '../faults/fault.ts';
import { shellWord } from '../model/shell-word.ts';
import { npmRun } from './npm-run.ts';
import { shownPath } from './settings.ts';

/** Begins the names of what a command lays beside a place of the content for as long as it replaces what is there. */
export const leftoverMark = '.casebook-';

/** Absolute path of the file that names what a command is about to replace, for as long as not all of it is in its place. */
export const unfinishedFile = (content: string): string => join(content, `${leftoverMark}unfinished.json`);

/** What a command was replacing, paths below the content folder; undefined where nothing is half done. */
export async function unfinishedPlaces(content: string): Promise<readonly string[] | undefined> {
  const text = await readFile(unfinishedFile(content), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return (JSON.parse(text) as { readonly places: readonly string[] }).places;
  } catch {
    // What a disk has damaged names nothing: what was taken away is put back.
    return [];
  }
}

/** The fault of a journal in which a command was stopped half way: until it is completed, there are two halves of it. */
export async function unfinishedWork(content: string): Promise<Fault[]> {
  const places = await unfinishedPlaces(content);
  if (!places) return [];
  // Whatever a command replaces together, the folder of a report is among it.
  const id = places.find((place) => place.startsWith('articles/'))?.slice('articles/'.length) ?? '';
  const message = `A command was stopped while it changed ${places.join(' and ')}; complete its work: ${npmRun('restore', shellWord(id))}`;
  return [fault('unfinished-command', shownPath(unfinishedFile(content)), fileStart, message)];
}
