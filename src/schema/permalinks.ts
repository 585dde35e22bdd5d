import type * as z from 'zod';
import { date } from './date.ts';
import { fields, mapOf } from './fields.ts';
import { doi } from './identifiers.ts';
import { accept, type Reading, refuse } from './reading.ts';
import { line, lineAs, listOf } from './values.ts';
import { withdrawalFields } from './withdrawal.ts';

/** The path of a page or a file below the root of the site: "articles/2020_001530/", "articles/2020_001530/ct.jpg". */
function readSitePath(text: string): Reading<string> {
  const isPath = /^(?:[^\s/?#<>"\\]+\/)+$|^articles\/(?:[^\s/?#<>"\\]+\/)+[^\s/?#<>"\\]+$/u.test(text);
  const isOdd = /(?:^|\/)\.{1,2}(?:\/|$)|%(?![\dA-Fa-f]{2})/.test(text);
  if (isPath && !isOdd) return accept(text);
  return refuse('permalinks', `"${text}" is no address of a page; expected one like "articles/2020_001530/"`);
}

function readDigest(text: string): Reading<string> {
  if (/^[0-9a-f]{64}$/.test(text)) return accept(text);
  return refuse('permalinks', `"${text}" is no hash of the files of an earlier version`);
}

const permalinkFields = fields({
  title: line,
  authors: listOf(line).optional(),
  published: date.optional(),
  doi: doi.optional(),
  'former-dois': listOf(doi).optional(),
  digest: lineAs(readDigest).optional(),
  to: lineAs(readSitePath).optional(),
  withdrawn: withdrawalFields.optional(),
  'given-up': line.optional(),
});

/** The entries of permalinks.json, by the paths of their pages. */
export const permalinkEntries = mapOf(readSitePath, permalinkFields);

export type PermalinkFields = z.output<typeof permalinkFields>;
