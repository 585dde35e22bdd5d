import { heldIndex } from '../content/held-content.ts';
import { galleys } from './galleys.ts';
import { pages } from './pages.ts';
import { publishedFiles } from './published-files.ts';
import { searchIndex } from './search-index.ts';
import { shareImages } from './share-images.ts';
import type { SitePart } from './site-part.ts';
import { textFiles } from './text-files.ts';

/** All that a site consists of. */
export const siteParts: readonly SitePart[] = [pages, textFiles, galleys, publishedFiles, shareImages, searchIndex];

/**
 * Writes the site of the content that is held.
 *
 * @param site absolute path of a folder
 * @throws the first of what went wrong, when all that was begun has ended
 */
export async function writeSite(site: string): Promise<void> {
  const address = new URL(heldIndex()?.site.url ?? 'http://localhost');
  const base = address.pathname.replace(/\/?$/, '/');
  const ended = await Promise.allSettled(siteParts.map((part) => part.write?.(site, base)));
  for (const part of ended) if (part.status === 'rejected') throw part.reason;
}
