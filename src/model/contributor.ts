import { withParticle } from '../text/particle.ts';

/** CRediT roles by their slug (https://credit.niso.org). */
export const creditRoles = [
  'conceptualization',
  'data-curation',
  'formal-analysis',
  'funding-acquisition',
  'investigation',
  'methodology',
  'project-administration',
  'resources',
  'software',
  'supervision',
  'validation',
  'visualization',
  'writing-original-draft',
  'writing-review-editing',
] as const;

export type CreditRole = (typeof creditRoles)[number];

interface Contribution {
  /** 0-based indices into the article's affiliations, in the author's own order. */
  readonly affiliations: readonly number[];
  /** Lower-case is never used: 0000-0002-1825-0097, the last character a digit or X. */
  readonly orcid?: string | undefined;
  readonly email?: string | undefined;
  readonly corresponding: boolean;
  /** Contributed equally with the others so marked. */
  readonly equal: boolean;
  readonly deceased: boolean;
  readonly credit: readonly CreditRole[];
  /** As written: "MD", "M.D." */
  readonly degrees?: readonly string[] | undefined;
  readonly presentAddress?: string | undefined;
  /** A note in words. */
  readonly note?: string | undefined;
  /** Whether the author answers for the whole of the article. */
  readonly guarantor?: boolean | undefined;
}

export interface Person extends Contribution {
  readonly kind: 'person';
  /** The only name of a person with one name. */
  readonly family: string;
  readonly given?: string | undefined;
  /** Written before the family name and sorted apart from it: "de la". */
  readonly particle?: string | undefined;
  readonly suffix?: string | undefined;
}

export interface Group extends Contribution {
  readonly kind: 'group';
  readonly name: string;
}

export type Contributor = Person | Group;

/** Chinese, Japanese and Korean names are written family name first and without a space. */
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・·]+$/u;

/** Whether a name is written family name first. */
export const isFamilyFirst = ({ family, given = '' }: Pick<Person, 'family' | 'given'>): boolean =>
  eastAsian.test(family + given);

/** The family name with its particle: "de la Cruz", "d'Alembert". */
export function wholeFamilyName({ particle = '', family }: Pick<Person, 'particle' | 'family'>): string {
  return withParticle(particle, family);
}

/** "Sarah Micallef", "María José de la Cruz", "John Smith Jr", "王小明", "The ALPHA Study Group". */
export function displayName(contributor: Contributor): string {
  if (contributor.kind === 'group') return contributor.name;
  const { given, family, suffix } = contributor;
  if (isFamilyFirst(contributor)) return family + (given ?? '');
  return [given, wholeFamilyName(contributor), suffix].filter(Boolean).join(' ');
}

/** "Micallef, Sarah", "de la Cruz, María José", "Smith, John, Jr": the form that lists and indexes use. */
export function invertedName(contributor: Contributor): string {
  if (contributor.kind === 'group') return contributor.name;
  const { given, suffix } = contributor;
  return [wholeFamilyName(contributor), given, suffix].filter(Boolean).join(', ');
}

/** "John Smith MD PhD": as it stands above the article. */
export function nameWithDegrees(contributor: Contributor): string {
  return [displayName(contributor), ...(contributor.degrees ?? [])].join(' ');
}
