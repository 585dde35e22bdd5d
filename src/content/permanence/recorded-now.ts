import type { Content } from '../../model/content.ts';
import { isHeld, mergePermalinks, type Permalink, sameDoi } from '../../model/permalinks.ts';
import { claimedRedirects, promisedBy } from './promised.ts';

/**
 * The promises of a journal after a build: those that are on record at this moment, brought up to date by what was
 * published. What somebody has recorded of a page since the content was loaded is newer than the page.
 *
 * @param kept the promises on record now
 * @param content as it was loaded and published
 */
export function recordedNow(kept: readonly Permalink[], content: Content): readonly Permalink[] {
  const known = new Map(kept.map((permalink) => [permalink.path, permalink]));
  const returned = new Set(content.returned);
  const current = promisedBy(content).filter((permalink) => {
    const now = known.get(permalink.path);
    const changed = now && ((!isHeld(now) && !returned.has(now.path)) || hasLeft(permalink.doi, now));
    return !changed;
  });
  return mergePermalinks(kept, current, claimedRedirects(content.articles, kept, current));
}

/** Whether a DOI leads to another one since. */
function hasLeft(doi: string | undefined, { formerDois }: Permalink): boolean {
  return doi !== undefined && formerDois.some((former) => sameDoi(former, doi));
}
