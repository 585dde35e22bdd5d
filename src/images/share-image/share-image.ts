import { createHash, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { drawCard } from './draw-card.ts';
import { pictureVersion } from './picture-version.ts';
import type { ShareCard } from './share-card.ts';

let version: string | undefined;
const underWay = new Map<string, Promise<string>>();

/**
 * The picture of a card (PNG of 1200 × 630 pixels) from the cache, else drawn and put there.
 * @returns absolute path of the file, which is never written again: its name changes with its content.
 */
export function shareImage(card: ShareCard, cacheFolder: string): Promise<string> {
  version ??= pictureVersion();
  const file = resolve(cacheFolder, version, `${cardHash(card)}.png`);
  const known = underWay.get(file);
  if (known !== undefined) return known;
  if (isThere(file)) return Promise.resolve(file);
  const drawing = drawInto(file, card).finally(() => underWay.delete(file));
  underWay.set(file, drawing);
  return drawing;
}

/** A crash of the machine can leave a name without content. */
function isThere(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function cardHash(card: ShareCard): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 32);
}

/** Whole or not at all: another process that draws the same card writes the same bytes. */
async function drawInto(file: string, card: ShareCard): Promise<string> {
  const bytes = await drawCard(card);
  const draft = join(dirname(file), `.${randomUUID()}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draft, bytes);
  await rename(draft, file);
  return file;
}
