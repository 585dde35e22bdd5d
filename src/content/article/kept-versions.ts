import { type Fault, fault, type Position } from '../../faults/fault.ts';
import type { ArticleFolder } from './article-folder.ts';
import type { StatedArticle } from './article-record.ts';

/** Faults of corrections that name an earlier version which is not kept. */
export function keptVersions(
  { corrected }: Pick<StatedArticle, 'corrected'>,
  { files, version: own }: ArticleFolder,
  path: string,
  position: (path: readonly (string | number)[]) => Position,
): Fault[] {
  // An earlier version says of those before it what it said then.
  if (own !== undefined) return [];
  return corrected.flatMap(({ version }, at) => {
    if (version === undefined || files.includes(`versions/${version}/article.md`)) return [];
    const message = `Version ${version} is not kept: the folder "versions/${version}" has no article.md; bring it back, or remove "version: ${version}"`;
    return [fault('missing-file', path, position(['corrected', at, 'version']), message)];
  });
}
