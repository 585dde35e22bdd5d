import { dirname, relative, sep } from 'node:path';
import { settings } from '../settings/settings.ts';
import { absolutePath, type SummedFile } from './kept-file.ts';

/** The folders that hold the images among files, each once. @returns paths below the cache of the journal */
export function imageFoldersOf(files: readonly SummedFile[]): readonly string[] {
  const { images, journalCache } = settings();
  const folders = files.map((file) => dirname(absolutePath(file))).filter((folder) => folder.startsWith(images + sep));
  return [...new Set(folders.map((folder) => relative(journalCache, folder)))];
}
