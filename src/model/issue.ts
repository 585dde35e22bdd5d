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
  /** "Volume 7, Issue 5, 2020" */
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

/** The word before the number: "Issue {number}", "n° {number}". */
const numberWord = /(\p{L}{1,8}[.°º]?)\s*\{number\}/gu;

/** "Suppl", "Supp.", "Supl", or the whole word in one of several languages. */
const supplement = /\bsupp?l?(?:[eé]?ment[oa]?)?\.?(?![\p{L}])/giu;

/** What a journal calls its issues by. */
export interface IssueWords {
  /** "Volume {volume}, Issue {number}, {year}" */
  readonly issueLabel: string;
  /** "Supplement", as it stands in the label. */
  readonly supplement: string;
}

/**
 * Names an issue by the journal's template: "Volume {volume}, Issue {number}, {year}" -> "Volume 3, Issue 5–6, 2024",
 * "Volume 4, Supplement 1, 2025", or "Volume 7, 2020" for a volume without issues.
 */
export function issueLabel(
  words: IssueWords,
  { year, volume, number }: Pick<Issue, 'year' | 'volume' | 'number'>,
): string {
  return numberedTemplate(words, number)
    .replaceAll('{year}', String(year))
    .replaceAll('{volume}', volume)
    .replaceAll('{number}', number.replace(/(?<=\d)-(?=\d)/g, '–'));
}

/** The template for a number; a supplement, or another issue that has a word of its own, is not introduced by a second. */
function numberedTemplate({ issueLabel: template, supplement: word }: IssueWords, number: string): string {
  if (number === '') return template.replace(numberPart, '');
  return template.replace(numberWord, (introduced, before: string) => {
    const isShort = /^\p{Script=Latin}{1,3}$|[.°º]$/u.test(before);
    const own = isShort ? number : number.replace(supplement, word);
    const isNamed = /^(?![IVXLC]+\b)\p{L}{3}/u.test(number);
    return isNamed ? own : introduced.replace('{number}', own === number ? '{number}' : own);
  });
}
