import type { CslItem } from '../model/reference.ts';
import { monthNumber } from '../text/months.ts';

type CslDate = NonNullable<CslItem['issued']>;

/** Seasons as CSL numbers them. */
const seasons: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };

function parts(year: string, month?: number, day?: string): CslDate {
  const date: number[] = [Number(year)];
  if (month !== undefined && month >= 1 && month <= 12) {
    date.push(month);
    if (day !== undefined && Number(day) >= 1 && Number(day) <= 31) date.push(Number(day));
  }
  return { 'date-parts': [date] };
}

/**
 * A date as exports write it: "2014", "2014-05-06", "2014/05/06/", "2014 May 6", "6 May 2014", "May 2014",
 * "2014 Spring", "2014 Nov-Dec", "2012-2014". What is none of these stays as text. Undefined for an empty one.
 */
export function readDate(text: string): CslDate | undefined {
  const written = text.trim().replace(/\/+$/, '');
  if (written === '' || /^[-/]+$/.test(written)) return undefined;
  return dateInNumbers(written) ?? dateInWords(written) ?? { literal: written };
}

function dateInNumbers(written: string): CslDate | undefined {
  const [date, first = '', month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:T.*|\/[^/\d].*)?$/.exec(written) ?? [];
  if (date !== undefined) return parts(first, month === undefined ? undefined : Number(month), day);
  const [range, from, to] = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(written) ?? [];
  return range === undefined ? undefined : { 'date-parts': [[Number(from)], [Number(to)]] };
}

/** Dates with the month or the season as a word: the year first, the day first, the American order. */
const wordForms = [
  /^(?<year>\d{4})[\s/,-]+(?<word>[A-Za-z]{3,})\.?(?:[\s/-]+(?<day>\d{1,2}))?(?:\s*[-–/].*)?$/,
  /^(?:(?<day>\d{1,2})[\s.-]+)?(?<word>[A-Za-z]{3,})\.?[\s,-]+(?<year>\d{4})$/,
  /^(?<word>[A-Za-z]{3,})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$/,
];

function dateInWords(written: string): CslDate | undefined {
  const found = wordForms.map((form) => form.exec(written)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const { year = '', word = '', day } = found;
  const month = monthNumber(word);
  if (month > 0) return parts(year, month, day);
  const season = seasons[word.toLowerCase()];
  return season === undefined ? undefined : { 'date-parts': [[Number(year)]], season };
}
