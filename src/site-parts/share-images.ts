import pLimit from 'p-limit';
import { heldIndex } from '../content/held-content.ts';
import { type PlacedCard, shareCards } from '../galleys/make-share-images.ts';
import { mediaType } from '../model/media-type.ts';
import { writers } from '../outputs/outputs.ts';
import type { KeptFile } from '../store/kept-file.ts';
import { keyOf, placeOf } from '../store/kinds.ts';
import { noteNeeded } from '../store/needed-files.ts';
import type { FileGroup } from '../store/site-manifest.ts';
import { decodedPath } from '../text/escaped-path.ts';
import { placeFiles, sendFile } from './place-files.ts';
import type { SitePart } from './site-part.ts';

/** Pictures at a time: more only wait for each other. */
const atOnce = 4;

interface Picture extends FileGroup {
  readonly placed: PlacedCard;
}

/** The pictures that social networks show, kept in the cache for as long as nothing that they show changes. */
export const shareImages: SitePart<Picture> = {
  groups() {
    const cards = currentCards().map((placed) => ({ placed, kept: keyOf('share-images', placed.card) }));
    noteNeeded(
      'share-images',
      cards.map(({ kept }) => placeOf('share-images', kept)),
    );
    const groups = cards.map(({ placed, kept }) => ({ key: keyOf('site-files', [placed.path, kept]), placed }));
    return Promise.resolve(groups);
  },
  async make(groups, { folder, written }) {
    await pLimit(atOnce).map(groups, async ({ key, placed }) => {
      const file = { ...(await draw(placed)), path: decodedPath(placed.path) };
      written({ key, files: await placeFiles([file], folder) });
    });
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
