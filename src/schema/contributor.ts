import * as z from 'zod';
import { didYouMean } from '../faults/suggest.ts';
import { creditRoles } from '../model/contributor.ts';
import { affiliation } from './affiliation.ts';
import { cutDegrees } from './degrees.ts';
import { fields } from './fields.ts';
import { orcid } from './identifiers.ts';
import { readName } from './name.ts';
import { accept, addRefusal, always, isFields, type Refusal, refuse } from './reading.ts';
import { flag, line, lineAs, listOf, slug, splitLine } from './values.ts';
import { email } from './web.ts';

/** A CRediT role by its slug or its label, "Writing – original draft" or "Writing – review & editing". */
const creditRole = lineAs((text) => {
  const word = slug(text.replace(/&| and /gu, ' '));
  const role = creditRoles.find((known) => known === word);
  if (role !== undefined) return accept(role);
  const cure = didYouMean(word, creditRoles) || '; expected one of the fourteen roles of CRediT, as in "investigation"';
  return refuse('invalid-value', `Unknown CRediT role "${text}"${cure}`);
}).meta({ enum: creditRoles });

const suffix = lineAs((text) =>
  cutDegrees(`x x ${text}`) === undefined
    ? accept(text)
    : refuse(
        'invalid-value',
        `"${text}" is a degree; write "degrees: ${text}", as a suffix is a part of the name, as in Jr or III`,
      ),
);

/** A place by its short name or its whole address, or by its fields. */
const place = affiliation.transform((given) => {
  const { text, ...others } = given;
  return text !== undefined && Object.keys(others).length === 0 ? text : given;
});

/** Fields of an author. */
export const contributorFields = fields({
  name: lineAs(readName)
    .optional()
    .describe('Name of a person, as "Sarah Micallef" or "Micallef, Sarah", without titles and degrees.'),
  given: line.optional().describe('Given names, where the name is better given in parts.'),
  particle: line
    .optional()
    .describe('Particle that is written before the family name and sorted apart from it, as "de la".'),
  family: line
    .optional()
    .describe('Family name, where the name is given in parts; the only name of a person with one name.'),
  suffix: suffix.optional().describe('Suffix of the name, as Jr or III.'),
  group: line.optional().describe('Name of a group of authors, in place of a person.'),
  degrees: listOf(line, splitLine).optional().describe('Degrees, as MD, PhD; in names they are cut off.'),
  orcid: orcid.optional().describe('ORCID iD, with or without https://orcid.org/.'),
  email: email.optional().describe('E-mail address; shown for the corresponding author.'),
  corresponding: flag.optional().describe('true for the author to whom readers write.'),
  equal: flag.optional().describe('true for each of the authors who contributed equally.'),
  deceased: flag.optional().describe('true for an author who has died.'),
  credit: listOf(creditRole, splitLine)
    .optional()
    .describe('Roles by the CRediT taxonomy, as investigation or writing-original-draft.'),
  affiliation: listOf(place).optional().describe('The same as affiliations, for an author who has one.'),
  affiliations: listOf(place)
    .optional()
    .describe(
      'Short names of entries under "affiliations" of the report, whole addresses, or the fields of affiliations.',
    ),
  'present-address': line.optional().describe('Where the author works now.'),
  note: line.optional().describe('A note on the author in words, as "Shared last authorship".'),
  guarantor: flag.optional().describe('true for the author who answers for the whole of the report.'),
});

type Authored = z.output<typeof contributorFields>;

const nameForms = 'expected "name:", or "given:" and "family:"';
const groupForms = { author: ', or "group:" for a group of authors', person: ', or "group:" for a group' } as const;

/** What is wrong with the combination of fields that name a contributor. */
export function namingFault(
  author: Partial<Pick<Authored, 'name' | 'group' | 'given' | 'particle' | 'family' | 'suffix'>>,
  who: 'author' | 'person' = 'author',
): Refusal | undefined {
  const forms = nameForms + groupForms[who];
  const parts = (['given', 'particle', 'family', 'suffix'] as const).filter((part) => author[part] !== undefined);
  const ways = [author.name !== undefined, author.group !== undefined, parts.length > 0].filter(Boolean).length;
  if (ways === 0) return refuse('missing-field', `This ${who} has no name; ${forms}`);
  if (ways > 1) return refuse('invalid-value', `This ${who} is named in more than one way; ${forms}`);
  const parted = [author.group, author.family, author.given].find(
    (text) => typeof text === 'string' && text.includes(';'),
  );
  if (parted !== undefined) {
    const message = `Name "${parted}" holds a semicolon, at which reference managers part authors; write each author as an entry of its own`;
    return refuse('invalid-value', message);
  }
  if (parts.length === 0 || author.family !== undefined) return undefined;
  return refuse('missing-field', `This ${who} has no family name; a person with one name has it as "family:"`);
}

/** A contributor in normal form: the name in its parts, "affiliation" under "affiliations". */
function normalForm({ name, affiliation: one, affiliations, degrees: given = [], ...rest }: Authored) {
  const all = [...(one ?? []), ...(affiliations ?? [])];
  const degrees = [...new Set([...(name?.degrees ?? []), ...given])];
  const lists = { ...(degrees.length > 0 && { degrees }), ...(all.length > 0 && { affiliations: all }) };
  return { ...name, ...rest, ...lists };
}

/** An author: a name alone, or the fields of an author. */
export const contributor = z
  .preprocess((value) => (typeof value === 'string' ? { name: value } : value), contributorFields)
  .superRefine((author, context) => {
    if (!isFields(author)) return;
    const wrong = namingFault(author);
    if (wrong) addRefusal(context, wrong);
  }, always)
  .transform(normalForm);

export type ContributorFields = z.output<typeof contributor>;

/** Names in one text: "A B; C D" is two. A comma may part two names or the halves of one, so it is left alone. */
export function splitNames(text: string): string[] {
  return text.includes(';') ? splitLine(text) : [text];
}

/** "Sarah Micallef, Kelvin Cortis" in one text: two people, or a family name of two words before two given names. */
export const twoNames = /^[^\s,;]+ [^,;]+, ?[^\s,;]+ [^,;]+$/u;

export const contributors = z.preprocess(
  (value, context) => {
    if (typeof value !== 'string' || !twoNames.test(value.trim())) return value;
    const message = `"${value.trim()}" may be one author or two; write each author as an entry of its own, "- name: …"`;
    addRefusal(context, refuse('invalid-value', message));
    return z.NEVER;
  },
  listOf(contributor, splitNames),
);
