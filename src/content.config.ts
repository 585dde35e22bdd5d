import { defineCollection } from 'astro:content';
import { isAbsolute, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { frontMatterSchema } from './commands/docs/schema-files.ts';
import { settings, shownPath } from './loading/settings.ts';
import { sharedContent } from './loading/shared-content.ts';
import type { Article } from './model/article.ts';
import type { Content } from './model/content.ts';

/**
 * Hands a part of the content to Astro. It is checked already, so the collection's schema states its type alone.
 *
 * @param entries the records of the collection with their ids
 * @param fileOf the file that an editor writes an entry in, below Casebook's own folder
 */
function loader(
  name: string,
  entries: (content: Content) => Iterable<readonly [string, object]>,
  fileOf?: (id: string) => string | undefined,
): Loader {
  return {
    name: `casebook-${name}`,
    async load({ store, generateDigest }) {
      // A development server has the content in its memory: see src/integrations/live-preview.ts.
      if (settings().live) return;
      const content = await sharedContent();
      store.clear();
      for (const [id, record] of entries(content)) {
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

export const collections = {
  articles: defineCollection({
    loader: loader('articles', ({ articles }) => articles.map((article) => [article.id, article]), articleFile),
    // Astro hands it to code editors, which complete and check the front matter by it.
    schema: z.custom<Article>().meta({ ...frontMatterSchema() }),
  }),
  /** A single entry, `journal`: all that there is besides the articles. */
  journal: defineCollection({
    loader: loader('journal', ({ articles: _, ...journal }) => [['journal', journal]]),
    schema: z.custom<Omit<Content, 'articles'>>(),
  }),
};
