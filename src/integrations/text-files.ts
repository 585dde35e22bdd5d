import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { galleyFiles } from '../galleys/galley-files.ts';
import { lastIndex } from '../loading/last-content.ts';
import { readManuscript } from '../loading/manuscript-cache.ts';
import { textFiles as filesOf } from '../metadata/text-files.ts';
import type { Article } from '../model/article.ts';
import { mediaType } from '../model/media-type.ts';
import type { TextFile } from '../model/text-file.ts';
import { serveFiles } from './site-file.ts';

/** Files at a time: enough to keep the disk busy. */
const atOnce = 64;

/**
 * Writes what the site holds for machines besides its pages: records, feeds, lists. Endpoints of Astro would go through
 * its rendering of pages, which took three times as long for 9,000 files.
 */
export function textFiles(): AstroIntegration {
  return {
    name: 'casebook-text-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = (await currentFiles()).values();
        await Promise.all(Array.from({ length: atOnce }, () => writeFiles(files, fileURLToPath(dir))));
      },
      'astro:server:setup': ({ server }) =>
        serveFiles(server, async (path, response) => {
          const file = (await currentFiles()).find((each) => path.endsWith(`/${decodeURI(each.path)}`));
          if (!file) return false;
          response.setHeader('Content-Type', `${mediaType(file.path)}; charset=utf-8`);
          response.end(await file.write());
          return true;
        }),
    },
  };
}

async function currentFiles(): Promise<readonly TextFile[]> {
  const index = await lastIndex();
  const read = ({ digest }: Article) => readManuscript(digest);
  return index ? [...filesOf(index, read), ...galleyFiles(index, read)] : [];
}

async function writeFiles(files: Iterable<TextFile>, site: string): Promise<void> {
  for (const { path, write } of files) {
    const file = join(site, decodeURI(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await write());
  }
}
