import { heldIndex } from '../content/held-content.ts';
import type { FileGroup } from '../store/site-manifest.ts';
import { galleys } from './galleys.ts';
import { pages } from './pages.ts';
import { publishedFiles } from './published-files.ts';
import { searchIndex } from './search-index.ts';
import { shareImages } from './share-images.ts';
import type { SiteMaking, SitePart } from './site-part.ts';
import { textFiles } from './text-files.ts';

/** All that a site consists of. */
export const siteParts: readonly SitePart[] = [pages, textFiles, galleys, publishedFiles, shareImages, searchIndex].map(
  (part) => part as SitePart,
);

/** The groups of a part. */
export interface PlannedPart {
  readonly part: SitePart;
  readonly groups: readonly FileGroup[];
}

/** All files of the site of the content that is held, in groups: what is in them is made when it is asked for. */
export function planSite(): Promise<readonly PlannedPart[]> {
  return Promise.all(siteParts.map(async (part) => ({ part, groups: (await part.groups?.(basePath())) ?? [] })));
}

/**
 * Makes some of the groups of a site.
 *
 * @param isWanted says which
 * @throws the first of what went wrong, when all that was begun has ended
 */
export async function makeGroups(
  plan: readonly PlannedPart[],
  isWanted: (group: FileGroup) => boolean,
  making: Omit<SiteMaking, 'base'>,
): Promise<void> {
  const base = basePath();
  const ended = await Promise.allSettled(
    plan.map(({ part, groups }) => part.make?.(groups.filter(isWanted), { ...making, base })),
  );
  for (const part of ended) if (part.status === 'rejected') throw part.reason;
}

/** Path below which the site is published, with a slash at its end. */
function basePath(): string {
  const address = new URL(heldIndex()?.site.url ?? 'http://localhost');
  return address.pathname.replace(/\/?$/, '/');
}
