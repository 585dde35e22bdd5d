import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pLimit from 'p-limit';
import { heldIndex } from '../content/held-content.ts';
import { type PlacedCard, shareCards } from '../galleys/make-share-images.ts';
import type { LiveContent } from '../live/live-content.ts';
import type { SiteFile } from '../model/content.ts';
import { mediaType } from '../model/media-type.ts';
import { writers } from '../outputs/outputs.ts';
import type { KeptFile } from '../store/kept-file.ts';
import { noteNeeded } from '../store/needed-files.ts';
import { decodedPath } from '../text/escaped-path.ts';
import { placeFiles, sendFile, serveFiles } from './site-file.ts';

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
        await noteNeeded(
          'share-images',
          files.map(({ from }) => dirname(from)),
        );
        await placeFiles(files, fileURLToPath(dir));
      },
      'astro:server:setup': ({ server }) =>
        serveFiles(server, live, async (path, response) => {
          const cards = path.endsWith('card.png') ? currentCards() : [];
          const wanted = cards.find((each) => decodedPath(each.path) === path);
          if (!wanted) return false;
          await sendFile(await draw(wanted), mediaType(path), response);
          return true;
        }),
    },
  };
}

const draw = ({ output, card }: PlacedCard): Promise<KeptFile> => writers[output].card(card);

function currentCards(): readonly PlacedCard[] {
  const index = heldIndex();
  return index ? shareCards(index) : [];
}

function drawAll(): Promise<readonly SiteFile[]> {
  return pLimit(atOnce).map(currentCards(), async (card) => ({ ...(await draw(card)), path: decodedPath(card.path) }));
}
