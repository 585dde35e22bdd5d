import * as z from 'zod';
import { fields } from './fields.ts';
import { bareDoi, readDoi, readRor } from './identifiers.ts';
import { addRefusal, always, isFields, refuse } from './reading.ts';
import { flag, line, lineAs, listOf, oneOf, prose, slug } from './values.ts';

const statuses = ['written', 'verbal', 'waived', 'not-obtainable'] as const;

/** Fields of consent. */
export const consentFields = fields({
  status: oneOf('status of consent', statuses).describe(
    'How consent was given: written, verbal, waived or not-obtainable.',
  ),
  by: oneOf('giver of consent', ['patient', 'guardian', 'next-of-kin'])
    .optional()
    .describe('Who consented: patient, guardian or next-of-kin.'),
  images: flag.optional().describe('Whether the consent covers the images: true or false.'),
  statement: prose.optional().describe('The statement as it is to be printed.'),
});

/** The message for consent that is given as a sentence. */
function consentForm(text: string): string {
  const status = statuses.find((known) => slug(text).includes(known)) ?? 'written';
  return `Consent is given as text; expected its status, as in "consent: { status: ${status} }", and the text under "statement"`;
}

/** The consent of the patient to the publication. */
export const consent = z.preprocess((value, context) => {
  if (typeof value !== 'string') return value;
  addRefusal(context, refuse('invalid-value', consentForm(value)));
  return z.NEVER;
}, consentFields);

/** The id of a funder: a DOI of the Open Funder Registry, or a ROR id. */
const funderId = lineAs((text) => (/^10\./.test(bareDoi(text)) ? readDoi(text) : readRor(text)));

/** Fields of a grant. */
export const grantFields = fields({
  funder: line.describe('Name of the funder.'),
  id: funderId.optional().describe('DOI of the funder in the Open Funder Registry, or its ROR id.'),
  award: line.optional().describe('Number of the grant.'),
});

/** Fields of funding. */
export const fundingFields = fields({
  statement: prose.optional().describe('The statement as it is to be printed; "None." where there was no funding.'),
  grants: listOf(grantFields).optional().describe('The grants, each with its funder.'),
});

/** A statement, one grant, a list of grants, or both statement and grants. */
export const funding = z
  .preprocess((value) => {
    if (typeof value === 'string') return { statement: value };
    if (Array.isArray(value)) return { grants: value };
    return typeof value === 'object' && value !== null && 'funder' in value ? { grants: [value] } : value;
  }, fundingFields)
  .superRefine((value, context) => {
    if (!isFields(value) || value.statement !== undefined || value.grants !== undefined) return;
    addRefusal(
      context,
      refuse('missing-field', 'Funding is empty; expected a sentence, as "None.", or a list of grants'),
    );
  }, always);
