import { date } from './date.ts';
import { fields, mapOf } from './fields.ts';
import { doi } from './identifiers.ts';
import { accept, type Reading, refuse } from './reading.ts';
import { line, lineAs, listOf } from './values.ts';
import { withdrawalFields } from './withdrawal.ts';

/** The path of a page below the root of the site, "articles/2020_001530/". */
function readSitePath(text: string): Reading<string> {
  if (/^(?:[^\s/?#<>"\\]+\/)+$/u.test(text) && !/(?:^|\/)\.{1,2}\//.test(text)) return accept(text);
  return refuse('permalinks', `"${text}" is no address of a page; expected one like "articles/2020_001530/"`);
}

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
