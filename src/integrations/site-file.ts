import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import type { HookParameters } from 'astro';
import type { SiteFile } from '../model/content.ts';
import { decodedPath } from '../model/escaped-path.ts';
import { readSound } from '../store/kept-file.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Files at a time: enough to keep the disk busy. */
const atOnce = 32;

/**
 * Puts files into the site: copies, never hard links, so that a tool that edits the site in place reaches no original.
 *
 * @throws DamagedFile where one of the cache is not what it was; all that are so are gone from it then
 */
export async function placeFiles(files: readonly SiteFile[], site: string): Promise<void> {
  const waiting = files.values();
  const failures: unknown[] = [];
  const work = async () => {
    for (const file of waiting) await placeFile(file, site).catch((error) => failures.push(error));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failures.length > 0) throw failures[0];
}

async function placeFile({ path, ...file }: SiteFile, site: string): Promise<void> {
  const to = join(site, path);
  await mkdir(dirname(to), { recursive: true });
  if (file.sum === undefined) await copyFile(file.from, to, constants.COPYFILE_FICLONE);
  else await writeFile(to, await readSound(file));
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
