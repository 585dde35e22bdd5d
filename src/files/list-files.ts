import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Fault, fault, fileStart } from '../faults/fault.ts';
import { npmRun } from '../settings/npm-run.ts';
import { shownPath } from '../settings/settings.ts';
import { shellWord } from '../text/shell-word.ts';
import { listFlat } from './list-folder.ts';
import { leftoverMark, unfinishedWork } from './unfinished-work.ts';
import { isWritten } from './written-names.ts';

/** Faults of what a command left in the content that was stopped half way; another run of any such command mends it. */
export async function leftovers(content: string): Promise<Fault[]> {
  const unfinished = unfinishedWork(content);
  if (unfinished.length > 0) return unfinished;
  const folders = ['.', 'articles', 'pages'].map((name) => join(content, name));
  return (await Promise.all(folders.map(leftoversIn))).flat();
}

async function leftoversIn(folder: string): Promise<Fault[]> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.startsWith(leftoverMark))
    .map((name) => {
      const [, kind, place = ''] = /^(old|new)-(.*)$/.exec(name.slice(leftoverMark.length)) ?? [];
      const isAway = kind === 'old' && basename(folder) === 'articles' && !names.includes(place);
      const message = isAway
        ? `This is "${place}", which a command that was stopped had taken away; bring it back: ${npmRun('restore', shellWord(place))}`
        : 'A command that was stopped left this; run it again, or remove this yourself';
      return fault('stray-file', shownPath(join(folder, name)), fileStart, message);
    });
}

/**
 * Names of the files of a folder of the content that are read, sorted, with a fault for each that is not; none of
 * either where there is no such folder.
 * @param beside names of files that may stand there and are no files of this kind
 */
export function listFiles(
  folder: string,
  ending: '.md' | '.yaml',
  beside = /^$/,
): { names: string[]; faults: Fault[] } {
  const read = ending === '.md' ? /\.md$/ : /\.ya?ml$/;
  const { files, folders, faults: wrong } = listFlat(folder);
  const others = [...files, ...folders].filter((name) => !read.test(name) && !beside.test(name) && isWritten(name));
  const stray = others.sort().map((name) => {
    const message = `"${name}" is shown nowhere; expected files ending in ${ending} here`;
    return fault('stray-file', shownPath(join(folder, name)), fileStart, message);
  });
  // A folder with the name of a file is told where it is read.
  const names = [...files, ...folders].filter((name) => read.test(name)).sort();
  return { names, faults: [...wrong, ...stray] };
}

/** Faults of what lies in the content folder itself and may not: its other folders are looked through where they are read. */
export function contentFaults(content: string): readonly Fault[] {
  return listFlat(content).faults;
}
