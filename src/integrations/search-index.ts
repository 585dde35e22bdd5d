import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchContentFile } from '../loading/search-content.ts';
import { settings } from '../loading/settings.ts';
import type { SearchContent } from '../model/search-record.ts';
import { writeSearchIndex } from './pagefind-index.ts';

/**
 * Puts the search index into the site. It is made by a process of its own while the pages are being written, and kept
 * in the journal's cache for as long as nothing of what is searched changes.
 */
export function searchIndex(): AstroIntegration {
  let underway: Promise<string> | undefined;
  return {
    name: 'casebook-search-index',
    hooks: {
      'astro:build:start': () => {
        underway = preparedIndex();
        // Its failure is told at the end; until then nobody waits for it.
        underway.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const index = await underway;
        if (index) await cp(index, fileURLToPath(new URL('pagefind/', dir)), { recursive: true });
      },
    },
  };
}

/** Folder of the index of the content as it was loaded last. */
async function preparedIndex(): Promise<string> {
  const text = await readFile(searchContentFile(), 'utf8');
  const makers = ['pagefind-index.ts', '../model/unspaced-words.ts', '../../package-lock.json'];
  const hash = createHash('sha256').update(text);
  for (const maker of makers) hash.update(await readFile(join(import.meta.dirname, maker)));
  const kept = join(settings().journalCache, 'search');
  const name = hash.digest('hex');
  if (!existsSync(join(kept, name))) await writeSearchIndex(JSON.parse(text) as SearchContent, join(kept, name));
  await removeOthers(kept, name);
  return join(kept, name);
}

/** Earlier indexes may hold text that was withdrawn. */
async function removeOthers(folder: string, name: string): Promise<void> {
  const others = (await readdir(folder)).filter((each) => each !== name);
  await Promise.all(others.map((each) => rm(join(folder, each), { recursive: true, force: true })));
}
