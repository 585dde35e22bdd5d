import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault, fileStart } from '../faults/fault.ts';
import { noneThere } from './disk-failure.ts';
import { shownPath } from './settings.ts';

/** Files that computers put into folders by themselves, and notes for editors. */
const unread = /^\.|^~\$|^(?:thumbs\.db|desktop\.ini|readme(?:\.\w+)?)$/i;

/** Whether a file of the content was put there to be shown. */
export function isWritten(name: string): boolean {
  return !unread.test(name);
}

/**
 * Names of the files of a folder of the content that are read, sorted, with a fault for each that is not; none of
 * either where there is no such folder.
 * @param beside names of files that may stand there and are no files of this kind
 */
export async function listFiles(
  folder: string,
  ending: '.md' | '.yaml',
  beside = /^$/,
): Promise<{ names: string[]; faults: Fault[] }> {
  const read = ending === '.md' ? /\.md$/ : /\.ya?ml$/;
  const entries = await readdir(folder).catch(noneThere);
  const others = entries.filter((name) => !read.test(name) && !beside.test(name) && isWritten(name));
  const faults = others.map((name) => {
    const message = `"${name}" is shown nowhere; expected files ending in ${ending} here`;
    return fault('stray-file', shownPath(join(folder, name)), fileStart, message);
  });
  return { names: entries.filter((name) => read.test(name) && !name.startsWith('.')).sort(), faults };
}
