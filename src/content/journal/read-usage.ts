import type { Fault, SourceText } from '../../faults/fault.ts';
import type { Usage } from '../../model/usage.ts';
import { type UsageFields, usageFields } from '../../schema/usage.ts';
import { type ReadFields, readFields } from '../../yaml/read-fields.ts';

/** Counts of articles from one source. */
export interface UsageFile {
  readonly source: string;
  /** "2026-03"; without it the counts are totals that belong to no month. */
  readonly month?: string | undefined;
  readonly note?: string | undefined;
  /** By bare DOI. */
  readonly counts: Readonly<Record<string, Omit<Usage, 'undatedSources'>>>;
}

export interface ReadUsage {
  /** Absent where there is an error in the file. */
  readonly usage?: UsageFile;
  readonly faults: readonly Fault[];
  readonly position: ReadFields<UsageFields>['position'];
}

/** Reads and checks a file of usage/. */
export function readUsageFile(source: SourceText): ReadUsage {
  const { value, faults, position } = readFields(usageFields, source);
  return value ? { usage: usageOf(value), faults, position } : { faults, position };
}

function usageOf({ source, month, note, counts }: UsageFields): UsageFile {
  const byDoi = Object.entries(counts).map(([doi, count]) => {
    const { views = 0, 'html-downloads': htmlDownloads = 0, 'pdf-downloads': pdfDownloads = 0 } = count;
    return [doi, { views, htmlDownloads, pdfDownloads }] as const;
  });
  return { source, month, note, counts: Object.fromEntries(byDoi) };
}
