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
const numberPart = /(?:[\s,،;:./–-]*(?<![\p{L}\p{M}])[\p{L}\p{M}]*[.°º]?\s*|\s*\()\{number\}\)?/gu;

/** The word before the number: "Issue {number}", "n° {number}". */
const numberWord = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+[.°º]?)\s*\{number\}/u;

/** What says the same in short: "No", "n°", "vol." */
const shortWord = /^\p{Script=Latin}{1,3}$|[.°º]$/u;

/** A number that has a word of its own: "Suppl 1", "Special issue". */
const namedNumber = /^(?![IVXLC]+(?![\p{L}\p{N}]))\p{L}{3}/u;

/** "Suppl", "Supp.", "Supl", or the whole word in one of several languages. */
const supplement = /(?<!\p{L})supp?l?(?:[eé]?ment[oa]?)?\.?(?!\p{L})/giu;

/** Where a word and its number are not apart: "Supplement1". */
const unspaced = /(?<=\p{L}{3})(?=\p{N})|(?<=\p{N})(?=\p{L}{3})/gu;

/** The hyphen of a span of numbers: "5-6", "S1-S2", "II-III". */
const hyphen = /(?<=\d)-(?=\p{Lu}?\d)|(?<=(?<![\p{L}\p{N}])[IVXLC]+)-(?=[IVXLC]+(?![\p{L}\p{N}]))/gu;

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
  { issueLabel: template, supplement: word }: IssueWords,
  { year, volume, number }: Pick<Issue, 'year' | 'volume' | 'number'>,
): string {
  const before = numberWord.exec(template)?.[1];
  const spelled = before === undefined || shortWord.test(before) ? number : withSupplement(number, word);
  const values = { year: String(year), volume, number: spelled.replace(hyphen, '–') };
  return numberedTemplate(template, number).replace(
    /\{(year|volume|number)\}/g,
    (_, field: keyof typeof values) => values[field],
  );
}

/** The template for a number; a supplement, or another issue that has a word of its own, is not introduced by a second. */
function numberedTemplate(template: string, number: string): string {
  if (number === '') return template.replace(numberPart, '');
  return namedNumber.test(number) ? template.replace(numberWord, '{number}') : template;
}

/** A number with the word for a supplement in full: "Suppl1" -> "Supplement 1". */
function withSupplement(number: string, word: string): string {
  const inFull = number.replace(supplement, () => word);
  return inFull === number ? number : inFull.replace(unspaced, ' ');
}

/** The parts of an issue's name, each a line of its cover; in one where its volume or number has commas of its own. */
export function labelLines({ label, volume, number }: Pick<Issue, 'label' | 'volume' | 'number'>): readonly string[] {
  return /[,،]/.test(volume + number) ? [label] : label.split(/[,،]\s*/);
}

/** The name of an issue of which no line ends between a word and its number: "Issue 5", "Supplement II". */
export function unbrokenLabel(label: string): string {
  return label.replace(/(?<=[\p{L}\p{M}.°º]) (?=\p{Lu}?\p{Nd}|[IVXLC]+(?![\p{L}\p{N}]))/gu, '\u00a0');
}
