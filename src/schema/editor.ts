import * as z from 'zod';
import { affiliation } from './affiliation.ts';
import { contributorFields, namingFault, splitNames } from './contributor.ts';
import { fields } from './fields.ts';
import { addRefusal, always, isFields, refuse } from './reading.ts';
import { flag, line, listOf } from './values.ts';

const { name, given, particle, family, suffix, degrees, orcid } = contributorFields.shape;
const group = line.optional().describe('Name of a group, as Editorial Office, in place of a person.');

/** Fields of an editor. */
export const editorFields = fields({
  ...{ name, given, particle, family, suffix, group, degrees, orcid },
  affiliation: affiliation
    .optional()
    .describe('Where the editor works, in one line or by the fields of an affiliation.'),
  role: line.optional().describe('Role in words, as Handling editor, which is printed where none is given.'),
});

/** Fields of a reviewer. */
export const reviewerFields = fields({
  ...{ name, given, particle, family, suffix, group, degrees, orcid },
  affiliation: affiliation
    .optional()
    .describe('Where the reviewer works, in one line or by the fields of an affiliation.'),
  consent: flag.optional().describe('true where the reviewer agreed to be named; nobody else may stand here.'),
});

type Named = z.output<typeof editorFields> | z.output<typeof reviewerFields>;

/** In normal form, the name in its parts. */
function named<Fields extends Named>({ name: whole, ...rest }: Fields) {
  const all = [...new Set([...(whole?.degrees ?? []), ...(rest.degrees ?? [])])];
  return { ...whole, ...rest, ...(all.length > 0 && { degrees: all }) };
}

const byName = (value: unknown): unknown => (typeof value === 'string' ? { name: value } : value);

function checkName(value: Named, context: z.RefinementCtx): void {
  const wrong = isFields(value) ? namingFault(value as Named, 'person') : undefined;
  if (wrong) addRefusal(context, wrong);
}

const editor = z.preprocess(byName, editorFields).superRefine(checkName, always).transform(named);

const reviewer = z
  .preprocess(byName, reviewerFields)
  .superRefine(checkName, always)
  .superRefine((value, context) => {
    if (!isFields(value) || value.consent !== false) return;
    addRefusal(context, refuse('invalid-value', 'Who reviewed is told with their consent alone; remove this entry'), [
      'consent',
    ]);
  }, always)
  .transform(({ consent: _, ...rest }) => named(rest));

export const editors = listOf(editor, splitNames);
export const reviewers = listOf(reviewer, splitNames);
