import * as z from 'zod';
import { fields, mapOf } from './fields.ts';
import { ror } from './identifiers.ts';
import { accept, addRefusal, always, isFields, refuse } from './reading.ts';
import { line } from './values.ts';

/** Fields of an affiliation. */
export const affiliationFields = fields({
  text: line.optional().describe('The whole address as it is to be shown, in place of its parts.'),
  department: line.optional().describe('Department or ward.'),
  institution: line
    .optional()
    .describe('Hospital, university or company; required unless the address is given as text.'),
  city: line.optional().describe('City.'),
  region: line.optional().describe('State or province, where it is usual in addresses.'),
  country: line.optional().describe('Country, in full.'),
  ror: ror
    .optional()
    .describe('Identifier of the institution in the Research Organization Registry, with or without https://ror.org/.'),
});

/** An affiliation by its parts, or one verbatim string. */
export const affiliation = z
  .preprocess((value) => (typeof value === 'string' ? { text: value } : value), affiliationFields)
  .superRefine((value, context) => {
    if (!isFields(value) || value.text !== undefined || value.institution !== undefined) return;
    addRefusal(
      context,
      refuse('missing-field', 'This affiliation has no institution; add "institution:" with its name'),
    );
  }, always);

/** The affiliations of a report by the short names that its authors use. */
export const affiliations = mapOf((key) => {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u.test(key)) return accept(key);
  const message = `"${key}" cannot name an affiliation; expected one short word, as in "medicine"`;
  return refuse('invalid-value', message);
}, affiliation);
