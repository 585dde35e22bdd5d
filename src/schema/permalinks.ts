import type * as z from 'zod';
import { partialDate } from './date.ts';
import { fields, mapOf } from './fields.ts';
import { doi } from './identifiers.ts';
import { accept, type Reading, readAs, refuse } from './reading.ts';
import { readSitePath } from './site-path.ts';
import { line, lineAs, listOf } from './values.ts';
import { withdrawalFields } from './withdrawal.ts';

function readDigest(text: string): Reading<string> {
  if (/^[0-9a-f]{64}$/.test(text)) return accept(text);
  return refuse(
    'permalinks',
    `"${text}" is no hash of the files of an earlier version; expected one that a build wrote`,
  );
}

/** What a build has recorded of a page, to be read as it was: the name of a file holds what no text of an editor may. */
const recorded = readAs((text) => accept(text));

const permalinkFields = fields({
  title: recorded,
  authors: listOf(recorded).optional(),
  published: partialDate.optional(),
  doi: doi.optional(),
  'former-dois': listOf(doi).optional(),
  identity: recorded.optional(),
  digest: lineAs(readDigest).optional(),
  to: lineAs(readSitePath).optional(),
  withdrawn: withdrawalFields.optional(),
  'given-up': line.optional(),
});

/** The entries of permalinks.json, by the paths of their pages. */
export const permalinkEntries = mapOf(readSitePath, permalinkFields);

export type PermalinkFields = z.output<typeof permalinkFields>;
