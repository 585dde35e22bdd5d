import { months as englishMonths } from '../../text/months.ts';
import { ofAnyPatient, ofOurPatient } from './patient-sentences.ts';
import type { PrivatePattern } from './pattern.ts';

const names = [
  ...englishMonths,
  'Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre',
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro',
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?',
];
const months = `(?:${names.join('|')})`;
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:19|20)\\d{2}';
const ordinal = '(?:st|nd|rd|th|er|\\.)?';
/** No date ends before a unit, which a slash of doses and readings has. */
const noUnit = '(?!\\s?(?:[mµμkcd]?[gmlL]|mmHg|IU|%|°)(?![\\p{L}]))';
const shortYear = `\\d{2}(?![\\d/-]|\\.\\d)${noUnit}`;
const dates = [
  `\\b${day}${ordinal}\\s{1,3}(?:of\\s{1,3}|de\\s{1,3})?${months},?\\s{1,3}(?:de\\s{1,3})?${year}\\b`,
  `\\b${months}\\s{1,3}${day}(?:st|nd|rd|th)?,?\\s{1,3}${year}\\b`,
  `\\b${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b`,
  `(?<![\\d./-])${day}[./-](?:0?[1-9]|1[0-2])[./-]${year}(?![\\d/-]|\\.\\d)`,
  `(?<![\\d./-])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/${year}(?![\\d/-]|\\.\\d)`,
  // "29-Dec-2011", "29/Dec/11"
  `(?<![\\d./-])${day}([-/.])${months}\\1(?:${year}|\\d{2})(?![\\d/-])`,
];
const ofBirth =
  '(?<!\\p{L})(?:date of birth|birth ?date|born(?: on)?|DOB|geboren am|geb\\.|née? le)\\s{0,3}(?:(?:was|is|[:=])\\s{0,3})?';
const twoDigitDates = [
  `(?<![\\d./-])(?:${day}/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01]))/${shortYear}`,
  `(?<![\\d./-])(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])\\.${shortYear}`,
];
const preposition =
  '[Oo]n(?:\\s{1,3}the)?|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]ated|[Aa]m|[Vv]om|[Bb]is(?:\\s{1,3}zum)?|[Ss]eit(?:\\s{1,3}dem)?|[Dd]en|[Ll]e|[Dd]u|[Aa]u|[Dd]epuis\\s{1,3}le|[Ee]l|[Dd]el|[Aa]l';
const weekday =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di|[Dd]imanche|[Ll]unes|[Mm]artes|[Mm]iércoles|[Jj]ueves|[Vv]iernes|[Ss]ábado|[Dd]omingo';
const dayOfMonth = `(?:${day}${ordinal}\\s{1,3}(?:of\\s{1,3}|de\\s{1,3})?${months}|${months}\\s{1,3}${day}(?:st|nd|rd|th)?)`;
/** "On 3 May", "Monday 3 May": without a word before it, "3 May" may be a number and a verb. */
const yearless = [
  `(?<=\\b(?:${preposition}|(?:${weekday}),?(?:\\s{1,3}(?:the|den))?)\\s)${dayOfMonth}(?![\\p{L}\\d])(?!,?\\s{1,3}(?:de\\s{1,3})?${year})`,
  // "03.05." begins with no number that is counted or measured.
  '(?<![\\d./-])0[1-9]\\.(?:0[1-9]|1[0-2])\\.(?!\\d)',
  `(?<=\\b(?:am|Am|vom|Vom|bis zum|seit dem|den)\\s)${day}\\.(?:0?[1-9]|1[0-2])\\.(?!\\d)`,
];
/** A cell, or a line of a timeline, that is nothing but a day. */
const whole = `^${dayOfMonth}$`;

/** "March 2021", with or without a day. */
export const monthOfYear = new RegExp(
  `(?<!\\p{L})${months}(?:\\s{1,3}${day}(?:st|nd|rd|th)?,?)?\\s{1,3}${year}(?!\\d)`,
  'u',
);

/** Words of a sentence whose dates are those of studies, approvals and laws. */
export const otherDates =
  /\b(?:WHO|World Health|FDA|EMA|approv\w*|accessed|retrieved|databases?|search\w*|literature|publi\w*|guideline\w*|pandemic|epidemic|(?:active|confirmed|new|total) cases|lockdowns?|conference|congress\w*|symposium|annual meeting|outbreak|committee|ethic\w*|review board|IRB|register\w*|version)\b/i;

const ofDates: Omit<PrivatePattern, 'needs' | 'pattern'> = {
  rule: 'exact-date',
  caseOnly: true,
  ofPatient: ofOurPatient,
  prevailing: ofAnyPatient,
  unless: otherDates,
  message: (found) => `"${found}" is an exact date; count from an event instead, as in "on day 3" or "two weeks later"`,
};

export const datePatterns: readonly PrivatePattern[] = [
  { ...ofDates, needs: /\d\d/, pattern: new RegExp(dates.join('|'), 'giu') },
  {
    ...ofDates,
    needs: /\d[./]\d\d?[./]\d\d/,
    pattern: new RegExp(`(?=\\d)(?<!${ofBirth})(?:${twoDigitDates.join('|')})`, 'giu'),
  },
  { ...ofDates, needs: /\d/, pattern: new RegExp(yearless.join('|'), 'gu') },
  { ...ofDates, needs: /^.{3,20}$/s, pattern: new RegExp(whole, 'gu') },
  {
    rule: 'exact-date',
    needs: /birth|born|\bDOB\b|geb|née?/i,
    // Two digits of a year, behind a word that says what they are; four are a date wherever they stand.
    pattern: new RegExp(`${ofBirth}\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}(?!\\d)`, 'giu'),
    caseOnly: false,
    message: (found) => `"${found}" is a date of birth; give the age in years instead`,
  },
];
