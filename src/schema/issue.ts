import type * as z from 'zod';
import { date } from './date.ts';
import { fields } from './fields.ts';
import { fileName } from './file-name.ts';
import { articleId } from './identifiers.ts';
import { line, listOf, splitLine, wholeNumber } from './values.ts';

/** Fields of a file of issues/. */
export const issueFields = fields({
  title: line.optional().describe('Title of the issue, where it has one.'),
  date: date.optional().describe('Day on which the issue was published, as YYYY-MM-DD.'),
  year: wholeNumber(1500, 2999)
    .optional()
    .describe('Year of the issue, where journal.yaml does not state that of its volume.'),
  cover: fileName.optional().describe('Image of the cover, in the folder issues.'),
  order: listOf(articleId, splitLine).optional().describe('Ids of the articles in order of printing.'),
});

export type IssueFields = z.output<typeof issueFields>;
