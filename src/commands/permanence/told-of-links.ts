import { lstat, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from '../../settings/settings.ts';

/**
 * Where the text and the files of a report lie that its folder leads to and that do not go with it, a line for each.
 *
 * @param folder absolute path
 */
export async function toldOfLinks(folder: string): Promise<readonly string[]> {
  const isLink = (await lstat(folder).catch(() => undefined))?.isSymbolicLink() ?? false;
  const entries = isLink ? [] : await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const inside = entries
    .filter((entry) => entry.isSymbolicLink())
    .map(({ parentPath, name }) => join(parentPath, name));
  const lines = (isLink ? [folder] : inside.sort()).map(async (link) => {
    const target = await realpath(link).catch(() => undefined);
    if (target === undefined || target.startsWith(join(await realpath(folder), '/'))) return [];
    return `${shownPath(link)} was a link to ${shownPath(target)}, which is as it was; if what may not stay is there, remove it yourself`;
  });
  return (await Promise.all(lines)).flat();
}
