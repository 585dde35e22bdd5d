import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Fault, fault, fileStart } from '../faults/fault.ts';
import { npmRun } from '../settings/npm-run.ts';
import { shownPath } from '../settings/settings.ts';
import { shellWord } from '../text/shell-word.ts';
import { whereThere } from './find-inside.ts';
import { readInside } from './read-inside.ts';

/** Begins the names of what a command lays beside a place of the content for as long as it replaces what is there. */
export const leftoverMark = '.casebook-';

/** Absolute path of the file that names what a command is about to replace, for as long as not all of it is in its place. */
export const unfinishedFile = (content: string): string => join(content, `${leftoverMark}unfinished.json`);

/** Bytes of the longest that a command writes: a path of each thing that it replaces. */
const largestList = 1024 * 1024;

/** What a command was replacing, paths below the content folder: none where the file that names them is damaged. */
export function unfinishedPlaces(content: string): readonly string[] | undefined {
  const read = readInside(unfinishedFile(content), { folder: content, name: 'the content folder' }, largestList);
  if ('found' in read && read.found === 'nothing') return undefined;
  return 'bytes' in read ? placesIn(read.bytes.toString(), content) : [];
}

/** What names one place that no command replaces was not written by a command. */
function placesIn(text: string, content: string): readonly string[] {
  try {
    const { places } = JSON.parse(text) as { readonly places?: unknown };
    return Array.isArray(places) && places.every((place) => isPlace(place, content)) ? places : [];
  } catch {
    return [];
  }
}

/** Whether a command may replace it: a file or a folder of the content, or of a folder in it that is there and no link. */
function isPlace(place: unknown, content: string): place is string {
  if (typeof place !== 'string' || !/^(?:[^./\\\0][^/\\\0]*\/)?[^./\\\0][^/\\\0]*$/.test(place)) return false;
  const folder = dirname(place);
  return folder === '.' || (whereThere(() => lstatSync(join(content, folder)))?.isDirectory() ?? false);
}

/** The fault of a journal in which a command was stopped half way: until it is completed, there are two halves of it. */
export function unfinishedWork(content: string): Fault[] {
  const places = unfinishedPlaces(content);
  if (!places) return [];
  const message =
    places.length === 0
      ? `A command was stopped here, and this file does not name what it was replacing; clear away what it left: ${npmRun('build')}, then compare the journal with your last copy`
      : `A command was stopped while it changed ${places.join(' and ')}; complete its work: ${completing(places)}`;
  return [fault('unfinished-command', shownPath(unfinishedFile(content)), fileStart, message)];
}

/** A command that completes the work and, where the folder of a report is among it, does nothing else. */
function completing(places: readonly string[]): string {
  const id = places.find((place) => place.startsWith('articles/'))?.slice('articles/'.length);
  return id === undefined ? npmRun('build') : npmRun('restore', shellWord(id));
}
