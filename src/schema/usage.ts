import type * as z from 'zod';
import { month } from './date.ts';
import { fields, mapOf } from './fields.ts';
import { readDoi } from './identifiers.ts';
import { line, wholeNumber } from './values.ts';

/** Fields of the counts of one article. */
export const countFields = fields({
  views: wholeNumber().optional().describe('Number of views; 0 where none is given.'),
  'html-downloads': wholeNumber().optional().describe('Number of downloads as HTML; 0 where none is given.'),
  'pdf-downloads': wholeNumber().optional().describe('Number of downloads as PDF; 0 where none is given.'),
});

/** Fields of a file of usage/. */
export const usageFields = fields({
  source: line.describe('Who counted, as "Counter of the former website".'),
  month: month.optional().describe('Month of the counts, as YYYY-MM; without it they are totals of no known time.'),
  note: line.optional().describe('Remark for editors; not published.'),
  counts: mapOf(readDoi, countFields).describe('The counts of each article, under its DOI.'),
});

export type UsageFields = z.output<typeof usageFields>;
