import { mkdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import type { HookParameters } from 'astro';
import pLimit from 'p-limit';
import { heldIndex } from '../content/held-content.ts';
import { copyPublished, readPublished } from '../content/published-source.ts';
import type { LiveContent } from '../live/live-content.ts';
import type { SiteFile } from '../model/content.ts';
import type { SummedFile } from '../store/kept-file.ts';
import { decodedPath } from '../text/escaped-path.ts';
import { articlesAt } from './articles-at.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Is asked with the path below the root of the site, decoded, and says whether it has answered; else Astro goes on. */
type Reply = (path: string, response: ServerResponse) => Promise<boolean>;

/** Another process may empty the cache again and again, but hardly so often. */
export const mostAttempts = 4;

/** Files at a time: enough to keep the disk busy. */
const atOnce = 32;

/**
 * Puts files into the site: copies, never hard links, so that a tool that edits the site in place reaches no original.
 *
 * @throws DamagedFile where one of the cache is not what it was; all that are so are gone from it then
 */
export async function placeFiles(files: readonly SiteFile[], site: string): Promise<void> {
  const limit = pLimit(atOnce);
  const outcomes = await Promise.allSettled(files.map((file) => limit(placeFile, file, site)));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function placeFile({ path, ...file }: SiteFile, site: string): Promise<void> {
  const to = join(site, path);
  await mkdir(dirname(to), { recursive: true });
  await copyPublished(file, to);
}

/** What Vite serves of the program itself. */
export const ofVite = /^(?:@|src\/|node_modules\/)/;

/** Answers requests in development for files that a build puts beside the pages. */
export function serveFiles(server: Server, live: LiveContent, reply: Reply): void {
  const { base } = server.config;
  server.middlewares.use(async (request, response, next) => {
    try {
      const path = sitePath(request.url, base);
      if (!/\.\w+$/.test(path) || ofVite.test(path) || !(await replied(path, response, live, reply))) next();
    } catch (error) {
      next(error);
    }
  });
}

/** A reply that fails may lack what another process has taken from the cache: it is made again. */
async function replied(path: string, response: ServerResponse, live: LiveContent, reply: Reply): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await reply(path, response);
    } catch (error) {
      if (response.headersSent) throw error;
      if (attempt === mostAttempts) return notFound(error);
      const index = heldIndex();
      await live.remake(index ? articlesAt(path, index).map(({ digest }) => digest) : []);
    }
  }
}

/** A file that is named and is nowhere has no page either, which Astro says. */
function notFound(error: unknown): false {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  return false;
}

/** Sends a file whole, though it be removed meanwhile. Throws where it is not there, or not what it was. */
export async function sendFile(file: SummedFile, type: string, response: ServerResponse): Promise<void> {
  const bytes = await readPublished(file);
  response.setHeader('Content-Type', type);
  response.end(bytes);
}

/** The path that a request asks for, below the root of the site and decoded. @param base path of the root */
export function sitePath(url: string | undefined, base: string): string {
  const [, target = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)/i.exec(url ?? '/') ?? [];
  // Behind a host, "//" is a path and names no other host.
  const pathname = URL.parse(`http://localhost${target}`)?.pathname ?? '/';
  return decodedPath(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
}
