import type { CslItem } from '../model/reference.ts';

type CslDate = NonNullable<CslItem['issued']>;

const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
/** Seasons as CSL numbers them. */
const seasons: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };

const monthOf = (word: string): number | undefined => monthNumbers[word.slice(0, 3).toLowerCase()];

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
  return inNumbers(written) ?? inWords(written) ?? { literal: written };
}

function inNumbers(written: string): CslDate | undefined {
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

function inWords(written: string): CslDate | undefined {
  const found = wordForms.map((form) => form.exec(written)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const { year = '', word = '', day } = found;
  return named(year, word, day, written);
}

function named(year: string, word: string, day: string | undefined, written: string): CslDate {
  const month = monthOf(word);
  if (month !== undefined) return parts(year, month, day);
  const season = seasons[word.toLowerCase()];
  return season === undefined ? { literal: written } : { 'date-parts': [[Number(year)]], season };
}
