import type { Fault } from '../../faults/fault.ts';
import type { Content } from '../../model/content.ts';
import { isHeld, mergePermalinks, type Permalink } from '../../model/permalinks.ts';
import { settings } from '../../settings/settings.ts';
import type { ArticleRecord } from '../article/article-record.ts';
import { publishedContent } from '../drafts.ts';
import { checkPermalinks } from './check-permalinks.ts';
import type { KeptPermalinks } from './load-permalinks.ts';
import { claimedRedirects, promisedBy } from './promised.ts';
import { missingLines, unrecordedReports } from './unrecorded-reports.ts';

/** The promises of a journal as its content keeps them. */
export type Promises = Pick<Content, 'permalinks' | 'returned'>;

/**
 * All promises of the journal, brought up to date by what it publishes, and where it would break one. A draft is promised to
 * nobody.
 */
export function keepPermalinks(
  content: Omit<Content, keyof Promises>,
  records: readonly ArticleRecord[],
  kept: KeptPermalinks,
): Promises & { faults: readonly Fault[] } {
  const { drafts, today } = settings();
  const published = publishedContent({ ...content, permalinks: kept.permalinks }, today);
  const current = promisedBy(published);
  const claimed = claimedRedirects(published.articles, kept.permalinks, current);
  const permalinks = mergePermalinks(kept.permalinks, current, claimed);
  // What shows drafts records nothing; a build that does has no need to be told.
  const isTold = drafts && !content.journal.demonstration;
  const unrecorded = isTold ? [...missingLines(kept), ...unrecordedReports(kept, current)] : [];
  const faults = [...checkPermalinks(kept, { current, claimed, records }), ...unrecorded];
  return { permalinks, returned: returnedTo(kept.permalinks, current), faults };
}

function returnedTo(kept: readonly Permalink[], current: readonly Permalink[]): string[] {
  const there = new Set(current.map(({ path }) => path));
  return kept.filter((permalink) => !isHeld(permalink) && there.has(permalink.path)).map(({ path }) => path);
}
