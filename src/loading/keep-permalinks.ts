import type { Fault } from '../faults/fault.ts';
import type { Content } from '../model/content.ts';
import { publishedContent } from '../model/drafts.ts';
import { claimedRedirects, mergePermalinks, type Permalink, promisedBy } from '../model/permalinks.ts';
import type { ArticleRecord } from './article-record.ts';
import { checkPermalinks } from './check-permalinks.ts';
import type { KeptPermalinks } from './load-permalinks.ts';
import { settings } from './settings.ts';
import { unrecordedReports } from './unrecorded-reports.ts';

/**
 * All promises of the journal, brought up to date by what it publishes, and where it would break one. A draft is promised to
 * nobody.
 */
export function keepPermalinks(
  content: Omit<Content, 'permalinks'>,
  records: readonly ArticleRecord[],
  kept: KeptPermalinks,
): { permalinks: readonly Permalink[]; faults: readonly Fault[] } {
  const { drafts, today } = settings();
  const published = publishedContent({ ...content, permalinks: kept.permalinks }, today);
  const current = promisedBy(published);
  const claimed = claimedRedirects(published.articles);
  // What shows drafts records nothing; a build that does has no need to be told.
  const unrecorded = drafts && !content.journal.demonstration ? unrecordedReports(kept, current) : [];
  const faults = [...checkPermalinks(kept, { current, claimed, records }), ...unrecorded];
  return { permalinks: mergePermalinks(kept.permalinks, current, claimed), faults };
}
