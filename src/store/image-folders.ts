import { dirname, sep } from 'node:path';
import type { PublishedFile } from '../model/published-file.ts';
import { settings } from '../settings/settings.ts';

/** The folders of the cache that hold the images among files, each once. */
export function imageFoldersOf(files: readonly Pick<PublishedFile, 'from'>[]): readonly string[] {
  const within = settings().images + sep;
  return [...new Set(files.map(({ from }) => dirname(from)).filter((folder) => folder.startsWith(within)))];
}
