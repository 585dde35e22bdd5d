import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { settings } from './loading/settings.ts';
import { sharedContent } from './loading/shared-content.ts';
import type { Article } from './model/article.ts';
import type { Content } from './model/content.ts';

/**
 * Hands a part of the content to Astro. It is checked already, so the collection's schema states its type alone.
 *
 * @param entries the records of the collection with their ids
 */
function loader(name: string, entries: (content: Content) => Iterable<readonly [string, object]>): Loader {
  return {
    name: `casebook-${name}`,
    async load({ store, generateDigest }) {
      // A development server has the content in its memory: see src/integrations/live-preview.ts.
      if (settings().live) return;
      const content = await sharedContent();
      store.clear();
      for (const [id, record] of entries(content)) {
        const data = record as Record<string, unknown>;
        store.set({ id, data, digest: generateDigest(data) });
      }
    },
  };
}

export const collections = {
  articles: defineCollection({
    loader: loader('articles', ({ articles }) => articles.map((article) => [article.id, article])),
    schema: z.custom<Article>(),
  }),
  /** A single entry, `journal`: all that there is besides the articles. */
  journal: defineCollection({
    loader: loader('journal', ({ articles: _, ...journal }) => [['journal', journal]]),
    schema: z.custom<Omit<Content, 'articles'>>(),
  }),
};
