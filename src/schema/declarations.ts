import * as z from 'zod';
import { orList } from '../text/word-list.ts';
import { fields } from './fields.ts';
import { bareDoi, readDoi, readRor } from './identifiers.ts';
import { addRefusal, always, isFields, refuse } from './reading.ts';
import { flag, line, lineAs, listOf, prose, slug, wordOf } from './values.ts';

const statuses = ['written', 'verbal', 'obtained', 'waived', 'not-obtainable', 'not-applicable'] as const;
const givers = ['patient', 'parent', 'guardian', 'next-of-kin'] as const;

/** What authors write for a status. "Not required" may be "waived" or "not-applicable", so it is none of these. */
const statusWords: Readonly<Record<(typeof statuses)[number], string>> = {
  written: 'signed, in-writing, yes-written',
  verbal: 'oral, spoken, orally, verbally',
  obtained: 'given, yes, granted, informed',
  waived: 'waiver, exempt, exempted',
  'not-obtainable': 'unobtainable, not-obtained, could-not-be-obtained',
  'not-applicable': 'n-a, na, not-relevant',
};

/** Who authors say gave it, by what that makes them before the law. */
const giverWords: Readonly<Record<(typeof givers)[number], string>> = {
  patient: 'the-patient, patients, the-patients, self, all-patients',
  parent: 'parents, mother, father, the-parents, the-mother, the-father, both-parents',
  guardian:
    'legal-guardian, guardians, legal-representative, representative, surrogate, power-of-attorney, caregiver, carer, tutor',
  'next-of-kin':
    'family, relative, relatives, spouse, wife, husband, partner, son, daughter, child, children, brother, sister, sibling, nearest-relative',
};

/** Fields of consent. */
export const consentFields = fields({
  status: wordOf('status of consent', statuses, statusWords)
    .optional()
    .describe(
      'How consent was given: written, verbal, obtained where its form is not known, waived, not-obtainable or not-applicable; may be left out where a statement says it.',
    ),
  by: wordOf('giver of consent', givers, giverWords)
    .optional()
    .describe('Who consented: patient, parent, guardian or next-of-kin.'),
  images: flag.optional().describe('Whether the consent covers the images: true or false.'),
  statement: prose.optional().describe('The statement as it is to be printed.'),
});

/** Whether a text is a word for the status of consent rather than a statement. */
export function isConsentStatus(text: string): boolean {
  const word = slug(text);
  return statuses.some((status) => status === word || statusWords[status].split(', ').includes(word));
}

/** The consent of the patient to the publication: fields, its status alone, or a statement. */
export const consent = z
  .preprocess((value) => {
    if (typeof value !== 'string') return value;
    return isConsentStatus(value) ? { status: value } : { statement: value };
  }, consentFields)
  .superRefine((value, context) => {
    if (!isFields(value) || value.status !== undefined || value.statement !== undefined) return;
    const message = `Consent has no status; add "status:" with ${orList(statuses)}, or "statement:" with its words`;
    addRefusal(context, refuse('missing-field', message));
  }, always);

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
