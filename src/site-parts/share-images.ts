import { dirname } from 'node:path';
import pLimit from 'p-limit';
import { heldIndex } from '../content/held-content.ts';
import { type PlacedCard, shareCards } from '../galleys/make-share-images.ts';
import type { SiteFile } from '../model/content.ts';
import { mediaType } from '../model/media-type.ts';
import { writers } from '../outputs/outputs.ts';
import type { KeptFile } from '../store/kept-file.ts';
import { noteNeeded } from '../store/needed-files.ts';
import { decodedPath } from '../text/escaped-path.ts';
import { placeFiles, sendFile } from './place-files.ts';
import type { SitePart } from './site-part.ts';

/** Pictures at a time: more only wait for each other. */
const atOnce = 4;

/** The pictures that social networks show, kept in the cache for as long as nothing that they show changes. */
export const shareImages: SitePart = {
  async write(site) {
    const files = await drawAll();
    await noteNeeded(
      'share-images',
      files.map(({ from }) => dirname(from)),
    );
    await placeFiles(files, site);
  },
  async reply(path, response) {
    const cards = path.endsWith('card.png') ? currentCards() : [];
    const wanted = cards.find((each) => decodedPath(each.path) === path);
    if (!wanted) return false;
    await sendFile(await draw(wanted), mediaType(path), response);
    return true;
  },
};

const draw = ({ output, card }: PlacedCard): Promise<KeptFile> => writers[output].card(card);

function currentCards(): readonly PlacedCard[] {
  const index = heldIndex();
  return index ? shareCards(index) : [];
}

function drawAll(): Promise<readonly SiteFile[]> {
  return pLimit(atOnce).map(currentCards(), async (card) => ({ ...(await draw(card)), path: decodedPath(card.path) }));
}
