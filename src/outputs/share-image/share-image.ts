import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { type KeptFile, keepFile, keptFile } from '../../store/kept-file.ts';
import { drawCard } from './draw-card.ts';
import { pictureVersion } from './picture-version.ts';
import type { ShareCard } from './share-card.ts';

let version: string | undefined;
const underWay = new Map<string, Promise<KeptFile>>();

/**
 * The picture of a card (PNG of 1200 × 630 pixels) from the cache, else drawn and put there.
 * @returns the file, which is never written again: its name changes with its content.
 */
export function shareImage(card: ShareCard, cacheFolder: string): Promise<KeptFile> {
  version ??= pictureVersion();
  const folder = resolve(cacheFolder, version, cardHash(card));
  const known = underWay.get(folder);
  if (known !== undefined) return known;
  const wanted = findOrDraw(folder, card).finally(() => underWay.delete(folder));
  underWay.set(folder, wanted);
  return wanted;
}

async function findOrDraw(folder: string, card: ShareCard): Promise<KeptFile> {
  return (await keptFile(folder)) ?? keepFile(folder, await drawCard(card));
}

function cardHash(card: ShareCard): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 32);
}
