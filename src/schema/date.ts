import { monthNumber } from '../text/months.ts';
import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';
import { lineAs } from './values.ts';

function iso(year: string, month: string | number, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function exists(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** What a date in another form was likely meant to be; undefined where day and month could be either. */
function guess(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:T.*)?$/.exec(text) ?? [];
  if (year && month && day) return iso(year, month, day);
  const named = /^(\d{1,2})\.? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text);
  if (named?.[1] && named[2] && named[3]) return iso(named[3], monthNumber(named[2]), named[1]);
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text);
  if (american?.[1] && american[2] && american[3]) return iso(american[3], monthNumber(american[1]), american[2]);
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (!first || !second || !last) return undefined;
  if (Number(first) > 12 || first === second) return iso(last, second, first);
  return Number(second) > 12 ? iso(last, first, second) : undefined;
}

/** A day of the calendar, "2020-03-19". */
export const readDate = (text: string): Reading<string> => readDay(text, 'YYYY-MM-DD, as in 2020-03-19');

/** @param forms what may be written, where what was meant is not known */
function readDay(text: string, forms: string): Reading<string> {
  if (/^[1-2]\d{3}-\d{2}-\d{2}$/.test(text)) {
    if (exists(text)) return accept(text);
    return refuse('date', `Date ${text} does not exist; expected a day of the calendar as YYYY-MM-DD`);
  }
  const meant = guess(text);
  const cure = meant !== undefined && exists(meant) ? `expected ${meant}` : `expected ${forms}`;
  return refuse('date', `"${text}" is not a date; ${cure}`);
}

/** A day, or the month or the year alone where no more is known: "1998-02", "1998". */
export function readPartialDate(text: string): Reading<string> {
  if (/^[1-2]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return accept(text);
  const month = meantMonth(text);
  if (month !== undefined) return refuse('date', `"${text}" is not a date; expected ${month}`);
  return readDay(text, 'YYYY-MM-DD, or YYYY-MM or YYYY where no more is known');
}

/** The month that was likely meant: "1998-2", "02/1998", "Feb 1998". */
function meantMonth(text: string): string | undefined {
  const [, year, number] = /^([1-2]\d{3})[-/. ](\d{1,2})$/.exec(text) ?? [];
  const [, before, after] = /^(\d{1,2}|[A-Za-z]{3,9})\.?[-/., ]+([1-2]\d{3})$/.exec(text) ?? [];
  const month = Number(number ?? before) || monthNumber(before ?? '');
  return month >= 1 && month <= 12 ? `${year ?? after}-${String(month).padStart(2, '0')}` : undefined;
}

export const partialDate = lineAs(readPartialDate).meta({
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  patternErrorMessage: 'Expected a day as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known',
});

export const date = lineAs(readDate).meta({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  patternErrorMessage: 'Expected a day as YYYY-MM-DD',
});

/** A month, "2020-03". */
export const month = lineAs((text) => {
  if (/^[1-2]\d{3}-(?:0[1-9]|1[0-2])$/.test(text)) return accept(text);
  const [, year, number] = /^(\d{4})[-/](\d{1,2})(?:-\d{1,2})?$/.exec(text) ?? [];
  const cure =
    year && number && Number(number) <= 12 && number !== '0'
      ? `expected ${year}-${number.padStart(2, '0')}`
      : 'expected YYYY-MM, as in 2020-03';
  return refuse('date', `"${text}" is not a month; ${cure}`);
}).meta({ pattern: '^\\d{4}-\\d{2}$', patternErrorMessage: 'Expected a month as YYYY-MM' });
