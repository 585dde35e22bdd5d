import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lastIndex } from '../loading/last-content.ts';
import type { LiveContent } from '../loading/live-content.ts';
import { settings } from '../loading/settings.ts';
import { type PlacedCard, shareCards } from '../loading/share-cards.ts';
import type { SiteFile } from '../model/content.ts';
import { decodedPath, placeFile, sendFile, serveFiles } from './site-file.ts';

/** Pictures at a time: more only wait for each other. */
const atOnce = 4;

/**
 * Puts the pictures that social networks show beside the pages. They are drawn while Astro writes these, and kept in the
 * journal's cache for as long as nothing that they show changes.
 */
export function shareImages(live: LiveContent): AstroIntegration {
  let drawn: Promise<readonly SiteFile[]> | undefined;
  return {
    name: 'casebook-share-images',
    hooks: {
      'astro:build:start': () => {
        drawn = drawAll();
        // Its failure is told at the end; until then nobody waits for it.
        drawn.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const files = (await drawn) ?? [];
        await Promise.all(files.map((file) => placeFile(file, fileURLToPath(dir))));
        await removeOthers(files);
      },
      'astro:server:setup': ({ server }) =>
        serveFiles(server, live, async (path, response) => {
          const cards = path.endsWith('card.png') ? await currentCards() : [];
          const wanted = cards.find((each) => decodedPath(each.path) === path);
          if (!wanted) return false;
          await sendFile(await draw(wanted.card), 'image/png', response);
          return true;
        }),
    },
  };
}

const folder = (): string => join(settings().journalCache, 'share-images');

/** What draws is loaded when it is needed: it is native code, and nobody waits for it at the start. */
async function draw(card: PlacedCard['card']): Promise<string> {
  const { shareImage } = await import('../images/share-image/share-image.ts');
  return shareImage(card, folder());
}

async function currentCards(): Promise<readonly PlacedCard[]> {
  const index = await lastIndex();
  return index ? shareCards(index) : [];
}

async function drawAll(): Promise<readonly SiteFile[]> {
  const waiting = (await currentCards()).values();
  const drawn: SiteFile[] = [];
  const work = async () => {
    for (const { path, card } of waiting) drawn.push({ path: decodedPath(path), from: await draw(card) });
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return drawn;
}

/** Earlier pictures may show what was withdrawn. */
async function removeOthers(files: readonly SiteFile[]): Promise<void> {
  const needed = new Set(files.map(({ from }) => from));
  const kept = await readdir(folder(), { recursive: true, withFileTypes: true }).catch(() => []);
  const others = kept
    // A name that begins with a dot is a picture that somebody is writing.
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !needed.has(file));
  await Promise.all(others.map((file) => rm(file, { force: true })));
}
