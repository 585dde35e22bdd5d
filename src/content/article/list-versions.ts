import { join } from 'node:path';
import { type Fault, fault, fileStart } from '../../faults/fault.ts';
import type { Article } from '../../model/article.ts';
import type { EarlierVersion } from '../../model/content.ts';
import { shownPath } from '../../settings/settings.ts';
import type { ArticleFolder } from './article-folder.ts';
import type { ArticleRecord } from './article-record.ts';

/** The folder of an article with its earlier versions, each in a folder with its number. */
export const versionsFolder = 'versions';

/** The folder of an earlier version; its id is that of the article. */
export interface VersionFolder extends ArticleFolder {
  readonly version: number;
}

/** The folders of the earlier versions of all articles, with a fault for each that cannot be one. */
export function listVersions(articles: readonly ArticleFolder[]): {
  folders: readonly VersionFolder[];
  faults: readonly Fault[];
} {
  const found = articles.filter(hasVersions).map(versionFolders);
  return { folders: found.flatMap(({ folders }) => folders), faults: found.flatMap(({ faults }) => faults) };
}

/**
 * Earlier versions as they were.
 *
 * @param records in the order of the folders
 * @param resolve leads their relations to articles of the journal
 */
export function versionsOf(
  folders: readonly VersionFolder[],
  records: readonly ArticleRecord[],
  resolve: (article: Article) => Article,
): EarlierVersion[] {
  return folders.flatMap(({ version }, at) => {
    const { article, contents = '' } = records[at] ?? {};
    return article ? [{ number: version, article: resolve(article), digest: contents }] : [];
  });
}

const hasVersions = ({ files }: ArticleFolder): boolean => files.some((name) => name.startsWith(`${versionsFolder}/`));

function versionFolders({ id, path, files }: ArticleFolder): { folders: VersionFolder[]; faults: Fault[] } {
  const parent = join(path, versionsFolder);
  const inside = files.filter((name) => name.startsWith(`${versionsFolder}/`)).map((name) => name.split('/').slice(1));
  const folders: VersionFolder[] = [];
  const faults: Fault[] = [];
  for (const [name, parts] of [...Map.groupBy(inside, ([first = '']) => first)].sort(byNumber)) {
    const own = parts.map(([, ...rest]) => rest.join('/'));
    if (/^[1-9]\d{0,2}$/.test(name) && own.includes('article.md'))
      folders.push({ id, path: join(parent, name), files: own, version: Number(name) });
    else {
      const message = `"${name}" is no earlier version; expected a folder with its number as name, as "1", and an article.md in it`;
      faults.push(fault('stray-file', shownPath(join(parent, name)), fileStart, message));
    }
  }
  return { folders, faults };
}

const byNumber = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => Number(a) - Number(b);
