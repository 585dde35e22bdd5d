import { mkdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import type { HookParameters } from 'astro';
import { copyPublished } from '../loading/published-source.ts';
import type { SiteFile } from '../model/content.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Puts a file into the site. */
export async function placeFile({ path, from }: SiteFile, site: string): Promise<void> {
  const to = join(site, path);
  await mkdir(dirname(to), { recursive: true });
  await copyPublished(from, to);
}

/** What Vite serves of the program itself. */
export const ofVite = /^(?:@|src\/|node_modules\/)/;

/**
 * Answers requests in development for files that a build puts beside the pages.
 *
 * @param reply is asked with the path below the root of the site, decoded, and says whether it has answered; else Astro
 *   goes on
 */
export function serveFiles(server: Server, reply: (path: string, response: ServerResponse) => Promise<boolean>): void {
  const { base } = server.config;
  server.middlewares.use(async (request, response, next) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = decodedPath(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
      if (!/\.\w+$/.test(path) || ofVite.test(path) || !(await reply(path, response))) next();
    } catch (error) {
      next(error);
    }
  });
}

/** The path of a file as the site names it: each part decoded. */
export function decodedPath(path: string): string {
  return path.split('/').map(decodeURIComponent).join('/');
}
