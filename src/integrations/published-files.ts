import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { heldIndex } from '../loading/last-content.ts';
import type { LiveContent } from '../loading/live-content.ts';
import { readFolderManuscript } from '../loading/manuscript-cache.ts';
import { streamPublished } from '../loading/published-source.ts';
import { readSiteFiles } from '../loading/shared-content.ts';
import { mediaType } from '../model/media-type.ts';
import { placeFile, serveFiles } from './site-file.ts';

/**
 * Puts covers, figures and other files beside the pages of their issues and articles: into the site when built, on
 * request in development.
 */
export function publishedFiles(live: LiveContent): AstroIntegration {
  return {
    name: 'casebook-published-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = await readSiteFiles();
        await Promise.all(files.map((file) => placeFile(file, fileURLToPath(dir))));
      },
      'astro:server:setup': ({ server }) =>
        serveFiles(server, async (path, response) => {
          const from = live.files.find((file) => file.path === path)?.from ?? (await besideArticle(path));
          if (from === undefined) return false;
          response.setHeader('Content-Type', mediaType(path));
          streamPublished(from)
            .on('error', () => response.writeHead(404).end())
            .pipe(response);
          return true;
        }),
    },
  };
}

/** The file that stands at "articles/ID/NAME", or at "articles/ID/versions/1/NAME". */
async function besideArticle(path: string): Promise<string | undefined> {
  const [, id = '', version, name] = /^articles\/([^/]+)\/(?:versions\/(\d+)\/)?(.+)$/.exec(path) ?? [];
  const index = heldIndex();
  const earlier = index?.versions.find(({ article, number }) => article.id === id && number === Number(version));
  const article = version === undefined ? index?.byId.get(id) : earlier?.article;
  if (!article) return undefined;
  const { files } = await readFolderManuscript(article.digest);
  return files.find((file) => file.name === name)?.from;
}
