import type { IsoDate } from './article.ts';
import type { PublishedImage } from './published-file.ts';

/** A published issue, or a volume whose reports are in no issues. Its URL is /issues/<volume>/<slug>/. */
export interface Issue {
  readonly volume: string;
  /** As printed: "5", "5-6", "Suppl 1"; empty for a volume without issues. */
  readonly number: string;
  /** The number as a part of a URL: "5", "5-6", "suppl-1"; "all" for a volume without issues. */
  readonly slug: string;
  readonly year: number;
  /** "2020: Vol 7 No 5" */
  readonly label: string;
  readonly title?: string | undefined;
  readonly date?: IsoDate | undefined;
  /** Published beside the issue's page. */
  readonly cover?: PublishedImage | undefined;
  /** Ids in order of printing. */
  readonly articles: readonly string[];
}

/** The number of an issue as a part of a URL: "Suppl 1" -> "suppl-1". */
export function issueSlug(number: string): string {
  if (number === '') return 'all';
  return number
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The number and what introduces it: " No {number}", ", n° {number}", "، العدد {number}", "({number})". */
const numberPart = /(?:[\s,،;:./–-]*\p{L}{0,8}[.°º]?\s*|\s*\()\{number\}\)?/gu;

/**
 * Fills the journal's template: "{year}: Vol {volume} No {number}" -> "2020: Vol 7 No 5", or "2020: Vol 7" for a volume
 * without issues.
 */
export function issueLabel(template: string, year: number, volume: string, number: string): string {
  const used = number === '' ? template.replace(numberPart, '') : template;
  return used.replaceAll('{year}', String(year)).replaceAll('{volume}', volume).replaceAll('{number}', number);
}
