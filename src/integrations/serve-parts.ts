import type { ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { heldIndex } from '../content/held-content.ts';
import type { LiveContent } from '../live/live-content.ts';
import { siteParts } from '../site-parts/plan-site.ts';
import type { Reply } from '../site-parts/site-part.ts';
import { mostAttempts } from '../store/write-whole.ts';
import { decodedPath } from '../text/escaped-path.ts';
import { articlesAt } from './articles-at.ts';

/** What Vite serves of the program itself. */
export const ofVite = /^(?:@|src\/|node_modules\/)/;

/** In development: answers requests for files that a build puts beside the pages. */
export function serveParts(live: LiveContent): AstroIntegration {
  return {
    name: 'casebook-serve-parts',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { base } = server.config;
        server.middlewares.use(async (request, response, next) => {
          try {
            const path = sitePath(request.url, base);
            if (!/\.\w+$/.test(path) || ofVite.test(path) || !(await replied(path, response, live))) next();
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

/** A reply that fails may lack what another process has taken from the cache: it is made again. */
async function replied(path: string, response: ServerResponse, live: LiveContent): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await anyReply(path, response);
    } catch (error) {
      if (response.headersSent) throw error;
      if (attempt === mostAttempts) return notFound(error);
      const index = heldIndex();
      await live.remake(index ? articlesAt(path, index).map(({ digest }) => digest) : []);
    }
  }
}

const anyReply: Reply = async (path, response) => {
  for (const { reply } of siteParts) if (await reply?.(path, response)) return true;
  return false;
};

/** A file that is named and is nowhere has no page either, which Astro says. */
function notFound(error: unknown): false {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  return false;
}

/** The path that a request asks for, below the root of the site and decoded. @param base path of the root */
export function sitePath(url: string | undefined, base: string): string {
  const [, target = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)/i.exec(url ?? '/') ?? [];
  // Behind a host, "//" is a path and names no other host.
  const pathname = URL.parse(`http://localhost${target}`)?.pathname ?? '/';
  return decodedPath(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
}
