import { ofAnyPatient, ofOurPatient } from './patient-sentences.ts';
import type { PrivatePattern } from './pattern.ts';

const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:19|20)\\d{2}';
const dates = [
  `\\b${day}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${months},?\\s+${year}\\b`,
  `\\b${months}\\s+${day}(?:st|nd|rd|th)?,?\\s+${year}\\b`,
  `\\b${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b`,
  `(?<![\\d./-])${day}[./-](?:0?[1-9]|1[0-2])[./-]${year}(?![\\d/-]|\\.\\d)`,
  `(?<![\\d./-])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/${year}(?![\\d/-]|\\.\\d)`,
];
/** "On 3 May": without a preposition, "3 May" may be a number and a verb. */
const yearless = `(?<=\\b(?:[Oo]n(?:\\s+the)?|[Aa]m|[Ll]e)\\s)(?:${day}(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+)?${months}|${months}\\s+${day}(?:st|nd|rd|th)?)(?![\\p{L}\\d])(?!,?\\s+${year})`;

/** "March 2021", with or without a day. */
export const monthOfYear = new RegExp(`(?<!\\p{L})${months}(?:\\s+${day}(?:st|nd|rd|th)?,?)?\\s+${year}(?!\\d)`, 'u');

/** Words of a sentence whose dates are those of studies, approvals and laws. */
export const otherDates =
  /\b(?:WHO|World Health|FDA|EMA|approv\w*|accessed|retrieved|databases?|search\w*|literature|publi\w*|guideline\w*|pandemic|lockdown|outbreak|committee|ethic\w*|review board|IRB|register\w*|version)\b/i;

const ofDates: Omit<PrivatePattern, 'needs' | 'pattern'> = {
  rule: 'exact-date',
  caseOnly: true,
  ofPatient: ofOurPatient,
  prevailing: ofAnyPatient,
  unless: otherDates,
  message: (found) => `"${found}" is an exact date; count from an event instead, as in "on day 3" or "two weeks later"`,
};

export const datePatterns: readonly PrivatePattern[] = [
  { ...ofDates, needs: /(?:19|20)\d\d/, pattern: new RegExp(dates.join('|'), 'giu') },
  { ...ofDates, needs: /\b(?:on|am|le)\s/i, pattern: new RegExp(yearless, 'gu') },
  {
    rule: 'exact-date',
    needs: /birth|born|\bDOB\b|geb|née?/i,
    // Two digits of a year, behind a word that says what they are; four are a date wherever they stand.
    pattern:
      /(?<!\p{L})(?:date of birth|birth ?date|born(?: on)?|DOB|geboren am|geb\.|née? le)\s*(?:(?:was|is|[:=])\s*)?\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)/giu,
    caseOnly: false,
    message: (found) => `"${found}" is a date of birth; give the age in years instead`,
  },
];
