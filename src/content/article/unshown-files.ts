import { join } from 'node:path';
import { type Fault, fault, fileStart } from '../../faults/fault.ts';
import { hasImageName } from '../../images/published-names.ts';
import { playedKind } from '../../model/played-file.ts';
import { shownPath } from '../../settings/settings.ts';
import type { ArticleFolder } from './article-folder.ts';

/**
 * Tells of each image, video and sound in the folder of a report that the report does not show.
 *
 * @param used names of files that it names
 * @param faults of the report: one whose name is written wrongly is among the files that it misses
 */
export function unshownFiles(folder: ArticleFolder, used: Iterable<string>, faults: readonly Fault[]): Fault[] {
  if (folder.version !== undefined || faults.some(({ rule }) => rule === 'missing-file')) return [];
  const known = new Set(Array.from(used, (name) => name.normalize()));
  const unshown = folder.files.filter(
    (name) => (hasImageName(name) || isPlayed(name)) && !name.startsWith('versions/') && !known.has(name.normalize()),
  );
  return unshown.map((name) => {
    const what = hasImageName(name) ? 'shows this image' : 'plays this file';
    const message = `The report ${what} nowhere; write ![what it shows](${target(name)}) where it belongs, name it under "supplementary", or remove it`;
    return fault('image-unshown', shownPath(join(folder.path, name)), fileStart, message);
  });
}

const isPlayed = (name: string): boolean => playedKind(name) !== undefined;

const target = (name: string): string => (/[\s()]/.test(name) ? `<${name}>` : name);
