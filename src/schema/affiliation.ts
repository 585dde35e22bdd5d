import * as z from 'zod';
import { fields, mapOf } from './fields.ts';
import { grid, isni, ror } from './identifiers.ts';
import { accept, addRefusal, always, isFields, refuse } from './reading.ts';
import { line } from './values.ts';

/** Fields of an affiliation. */
export const affiliationFields = fields({
  text: line.optional().describe('The whole address as it is to be shown, in place of its parts.'),
  department: line.optional().describe('Department or ward.'),
  institution: line
    .optional()
    .describe('Hospital, university or company; required unless the address is given as text.'),
  address: line.optional().describe('Street and number, or post-office box.'),
  city: line.optional().describe('City.'),
  region: line.optional().describe('State or province, where it is usual in addresses.'),
  'postal-code': line.optional().describe('Postal code, as SW1A 1AA.'),
  country: line.optional().describe('Country, in full.'),
  ror: ror
    .optional()
    .describe('Identifier of the institution in the Research Organization Registry, with or without https://ror.org/.'),
  isni: isni.optional().describe('ISNI of the institution, sixteen digits, with or without https://isni.org/isni/.'),
  grid: grid
    .optional()
    .describe('Identifier of the institution in GRID, as grid.6268.a; new ones are no longer given.'),
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
