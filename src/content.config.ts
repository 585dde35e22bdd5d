import { defineCollection } from 'astro:content';
import { isAbsolute, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { frontMatterSchema } from './commands/docs/schema-files.ts';
import { listArticleFolders } from './content/article/article-folder.ts';
import { sharedContent } from './integrations/shared-content.ts';
import type { Article } from './model/article.ts';
import type { Content } from './model/content.ts';
import { settings, shownPath } from './settings/settings.ts';

type Entries = Iterable<readonly [id: string, record: object]>;

/**
 * Hands a part of the content to Astro. It is checked already, so the collection's schema states its type alone.
 *
 * @param fileOf the file that an editor writes an entry in, below Casebook's own folder
 */
function loader(name: string, entries: () => Promise<Entries>, fileOf?: (id: string) => string | undefined): Loader {
  return {
    name: `casebook-${name}`,
    async load({ store, generateDigest }) {
      const found = await entries();
      store.clear();
      for (const [id, record] of found) {
        const data = record as Record<string, unknown>;
        const filePath = fileOf?.(id);
        store.set({ id, data, digest: generateDigest(data), ...(filePath !== undefined && { filePath }) });
      }
    },
  };
}

function articleFile(id: string): string | undefined {
  const file = shownPath(join(settings().content, 'articles', id, 'article.md'));
  return isAbsolute(file) ? undefined : file;
}

/** A development server has the content in its memory (src/integrations/live-preview.ts): code editors ask for names alone. */
async function articles(): Promise<Entries> {
  if (!settings().live) return (await sharedContent()).articles.map((article) => [article.id, article]);
  const { folders } = listArticleFolders(settings().content);
  return folders.map(({ id }) => [id, {}]);
}

async function journal(): Promise<Entries> {
  if (settings().live) return [];
  const { articles: _, ...others } = await sharedContent();
  return [['journal', others]];
}

export const collections = {
  articles: defineCollection({
    loader: loader('articles', articles, articleFile),
    // Astro hands it to code editors, which complete and check the front matter by it.
    schema: z.custom<Article>().meta({ ...frontMatterSchema() }),
  }),
  /** A single entry, `journal`: all that there is besides the articles. */
  journal: defineCollection({
    loader: loader('journal', journal),
    schema: z.custom<Omit<Content, 'articles'>>(),
  }),
};
