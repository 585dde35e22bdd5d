import { defineCollection } from 'astro:content';
import { isAbsolute, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { frontMatterSchema } from './commands/docs/schema-files.ts';
import { listArticleFolders } from './content/article/article-folder.ts';
import { settings, shownPath } from './settings/settings.ts';

// Pages read the content that is held (src/content/held-content.ts). Collections only tell code editors which files have
// which front matter.

/**
 * Names the articles, and hands on nothing of them. What is as it was is left alone: after `clear` Astro (7.3,
 * `writeAssetImports`) writes files anew for which it has the first page that is opened load again.
 */
const articleNames: Loader = {
  name: 'casebook-articles',
  load({ store }) {
    const files = articleFiles();
    for (const id of store.keys()) if (!files.has(id)) store.delete(id);
    for (const [id, filePath] of files) store.set({ id, data: {}, filePath, digest: filePath });
    return Promise.resolve();
  },
};

/** Their files by their ids. Code editors see the folder of the project alone. */
function articleFiles(): ReadonlyMap<string, string> {
  const { content } = settings();
  const files = listArticleFolders(content).folders.map(
    ({ id }) => [id, shownPath(join(content, 'articles', id, 'article.md'))] as const,
  );
  return new Map(files.filter(([, file]) => !isAbsolute(file)));
}

export const collections = {
  // Code editors complete and check the front matter by the schema.
  articles: defineCollection({ loader: articleNames, schema: z.custom<object>().meta({ ...frontMatterSchema() }) }),
};
