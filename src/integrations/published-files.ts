import { constants, createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLoadResult } from '../loading/shared-content.ts';
import type { SiteFile } from '../model/content.ts';

const contentTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Puts covers, figures and other files beside the pages of their issues and articles: into the site when built, on request in development. */
export function publishedFiles(): AstroIntegration {
  return {
    name: 'casebook-published-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { files } = await readLoadResult();
        await Promise.all(files.map((file) => place(file, fileURLToPath(dir))));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
          const { files } = /\.\w+$/.test(path) ? await readLoadResult() : { files: [] };
          const file = files.find((each) => path.endsWith(`/${each.path}`));
          if (!file) return next();
          response.setHeader('Content-Type', contentTypes[extname(file.path)] ?? 'application/octet-stream');
          createReadStream(file.from).on('error', next).pipe(response);
        });
      },
    },
  };
}

/** A copy, never a hard link: a tool that edits the site in place must not reach the editor's own files. */
async function place({ path, from }: SiteFile, site: string): Promise<void> {
  const to = join(site, path);
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}
