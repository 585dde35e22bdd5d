import { editorialGroups } from '../faults/editorial-rules.ts';
import { type RuleId, ruleGroups } from '../faults/rules.ts';
import { slugOf } from '../text/slug.ts';
import type { PageLink } from './paths.ts';

/** Documents of docs/ that editors find on the site, in the order in which they are listed. */
export const guides = [
  'first-report',
  'writing',
  'editors',
  'corrections',
  'fields',
  'rules',
  'formulae',
  'pdf',
  'deposit',
  'security',
] as const;

export type GuideName = (typeof guides)[number];

/** The documents that would be long pages: each of their headings "##" has a page of its own. */
export const guidesInSections: ReadonlySet<GuideName> = new Set([
  'writing',
  'editors',
  'corrections',
  'fields',
  'rules',
]);

/** A heading of a guide with its address, and what stands below it. */
export interface GuideEntry extends PageLink {
  /** The anchor that the heading has in the document. */
  readonly id: string;
  /** What a rule asks; empty of other headings. */
  readonly text: string;
  readonly entries: readonly GuideEntry[];
}

/** A guide as its first page lists it. */
export interface GuideContents extends PageLink {
  readonly name: GuideName;
  readonly entries: readonly GuideEntry[];
}

/** "editors/rules/", "editors/rules/text/" of a section; the list of the guides without a name. */
export function guidePath(name?: string, section?: string): string {
  return ['editors', name, section]
    .filter((part) => part !== undefined)
    .join('/')
    .concat('/');
}

/** The page on which a rule is explained, and its place there: "editors/rules/privacy-of-the-patient/#exact-date". */
export function rulePath(rule: RuleId): string {
  const [title = ''] = Object.entries({ ...ruleGroups, ...editorialGroups }).find(([, group]) => rule in group) ?? [];
  return `${guidePath('rules', slugOf(title))}#${rule}`;
}

/** Where the documents explain a rule, as they are read on a code host: "docs/rules.md#exact-date". */
export function ruleDocument(rule: RuleId): string {
  return `docs/rules.md#${rule}`;
}
