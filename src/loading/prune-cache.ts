import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../model/article.ts';
import { settings } from './settings.ts';

/**
 * Removes from the cache what no article needs any more: it may be text that was withdrawn. Only for content without
 * errors, because until then a development server goes on showing what was right before.
 */
export async function pruneCache(articles: readonly Article[]): Promise<void> {
  const needed = new Set(articles.map(({ digest }) => `${digest}.json`));
  for (const kind of ['articles', 'manuscripts', 'citations']) {
    const folder = join(settings().journalCache, kind);
    const names = await readdir(folder).catch(() => []);
    await Promise.all(names.filter((name) => !needed.has(name)).map((name) => rm(join(folder, name), { force: true })));
  }
}
