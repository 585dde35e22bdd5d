import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLoadResult } from '../loading/shared-content.ts';
import { mediaType } from '../model/media-type.ts';
import { placeFile, serveFiles } from './site-file.ts';

/** Puts covers, figures and other files beside the pages of their issues and articles: into the site when built, on request in development. */
export function publishedFiles(): AstroIntegration {
  return {
    name: 'casebook-published-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { files } = await readLoadResult();
        await Promise.all(files.map((file) => placeFile(file, fileURLToPath(dir))));
      },
      'astro:server:setup': ({ server }) =>
        serveFiles(server, async (path, response) => {
          const { files } = await readLoadResult();
          const file = files.find((each) => each.path === path);
          if (!file) return false;
          response.setHeader('Content-Type', mediaType(file.path));
          createReadStream(file.from)
            .on('error', () => response.writeHead(404).end())
            .pipe(response);
          return true;
        }),
    },
  };
}
