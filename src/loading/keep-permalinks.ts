import type { Fault } from '../faults/fault.ts';
import type { Content } from '../model/content.ts';
import { publishedContent } from '../model/drafts.ts';
import { claimedRedirects, mergePermalinks, type Permalink, promisedBy } from '../model/permalinks.ts';
import type { ArticleRecord } from './article-record.ts';
import { checkPermalinks } from './check-permalinks.ts';
import type { KeptPermalinks } from './load-permalinks.ts';
import { settings } from './settings.ts';

/**
 * All promises of the journal, brought up to date by what it publishes, and where it would break one. A draft is promised to
 * nobody.
 */
export function keepPermalinks(
  content: Omit<Content, 'permalinks'>,
  records: readonly ArticleRecord[],
  kept: KeptPermalinks,
): { permalinks: readonly Permalink[]; faults: readonly Fault[] } {
  const published = publishedContent({ ...content, permalinks: kept.permalinks }, settings().today);
  const current = promisedBy(published);
  const claimed = claimedRedirects(published.articles);
  const faults = checkPermalinks(kept, { current, claimed, records });
  return { permalinks: mergePermalinks(kept.permalinks, current, claimed), faults };
}
