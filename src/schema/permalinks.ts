import { date } from './date.ts';
import { fields, mapOf } from './fields.ts';
import { doi } from './identifiers.ts';
import { readSitePath } from './site-path.ts';
import { line, lineAs, listOf } from './values.ts';
import { withdrawalFields } from './withdrawal.ts';

const permalinkFields = fields({
  title: line,
  authors: listOf(line).optional(),
  published: date.optional(),
  doi: doi.optional(),
  'former-dois': listOf(doi).optional(),
  to: lineAs(readSitePath).optional(),
  withdrawn: withdrawalFields.optional(),
});

/** The entries of permalinks.json, by the paths of their pages. */
export const permalinkEntries = mapOf(readSitePath, permalinkFields);
