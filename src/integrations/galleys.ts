import { createReadStream } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { lastIndex } from '../loading/last-content.ts';
import { makeGalley } from '../loading/make-galley.ts';
import { galleyView } from '../model/article-view.ts';
import { galleyName } from '../model/galleys.ts';
import { viewOf } from '../model/journal-index.ts';
import { mediaType } from '../model/media-type.ts';
import { serveFiles } from './site-file.ts';

/** In development: makes the galley that somebody asks for. A build makes all of them when it loads the content. */
export function galleys(): AstroIntegration {
  return {
    name: 'casebook-galleys',
    hooks: {
      'astro:server:setup': ({ server }) =>
        serveFiles(server, async (path, response) => {
          const [, id = '', name = ''] = /^articles\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
          const index = await lastIndex();
          const article = index?.byId.get(id);
          const kind = index?.galleyKinds.find((each) => galleyName({ id }, each) === name);
          if (!index || !article || !kind) return false;
          const made = await makeGalley(kind, galleyView(viewOf(index, article)));
          if ('problems' in made) {
            response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
            response.end(made.problems.map(({ message }) => `The PDF cannot be made: ${message}\n`).join(''));
            return true;
          }
          response.setHeader('Content-Type', mediaType(name));
          createReadStream(made.from).pipe(response);
          return true;
        }),
    },
  };
}
