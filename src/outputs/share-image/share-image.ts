import { type KeptFile, keptOrMade } from '../../store/kept-file.ts';
import { keyOf, placeOf } from '../../store/kinds.ts';
import { drawCard } from './draw-card.ts';
import type { ShareCard } from './share-card.ts';

const underWay = new Map<string, Promise<KeptFile>>();

/**
 * The picture of a card (PNG of 1200 × 630 pixels) from the cache, else drawn and put there.
 * @returns the file, which is never written again: its name changes with its content.
 */
export function shareImage(card: ShareCard): Promise<KeptFile> {
  const folder = placeOf('share-images', keyOf('share-images', card));
  const known = underWay.get(folder);
  if (known !== undefined) return known;
  const wanted = keptOrMade(folder, () => drawCard(card)).finally(() => underWay.delete(folder));
  underWay.set(folder, wanted);
  return wanted;
}
