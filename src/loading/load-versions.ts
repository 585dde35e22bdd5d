import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault, fileStart } from '../faults/fault.ts';
import type { EarlierVersion } from '../model/content.ts';
import { type ArticleFolder, filesOf } from './article-folder.ts';
import type { ArticleContext } from './article-record.ts';
import { loadCachedArticles } from './load-cached-articles.ts';
import { shownPath } from './settings.ts';

/** The folder of an article with its earlier versions, each in a folder with its number. */
export const versionsFolder = 'versions';

interface VersionFolder {
  readonly number: number;
  readonly folder: ArticleFolder;
}

/** Loads the earlier versions of all articles, as they were; faults of theirs are faults of the journal. */
export async function loadVersions(
  articles: readonly ArticleFolder[],
  context: ArticleContext,
): Promise<{ versions: readonly EarlierVersion[]; faults: readonly Fault[] }> {
  const found = await Promise.all(articles.filter(hasVersions).map(versionFolders));
  const folders = found.flatMap((each) => each.folders);
  const records = await loadCachedArticles(
    folders.map(({ folder }) => folder),
    context,
  );
  const versions = folders.flatMap(({ number }, at): EarlierVersion[] => {
    const article = records[at]?.article;
    return article ? [{ number, article }] : [];
  });
  return { versions, faults: [...found.flatMap((each) => each.faults), ...records.flatMap(({ faults }) => faults)] };
}

const hasVersions = ({ files }: ArticleFolder): boolean => files.some((name) => name.startsWith(`${versionsFolder}/`));

async function versionFolders({ id, path }: ArticleFolder): Promise<{ folders: VersionFolder[]; faults: Fault[] }> {
  const parent = join(path, versionsFolder);
  const names = (await readdir(parent)).filter((name) => !name.startsWith('.'));
  const folders: VersionFolder[] = [];
  const faults: Fault[] = [];
  for (const name of names.sort((a, b) => Number(a) - Number(b))) {
    const folder = { id, path: join(parent, name), files: await filesOf(join(parent, name)) };
    if (/^[1-9]\d{0,2}$/.test(name) && folder.files.includes('article.md'))
      folders.push({ number: Number(name), folder });
    else {
      const message = `"${name}" is no earlier version; expected a folder with its number as name, as "1", and an article.md in it`;
      faults.push(fault('stray-file', shownPath(join(parent, name)), fileStart, message));
    }
  }
  return { folders, faults };
}
