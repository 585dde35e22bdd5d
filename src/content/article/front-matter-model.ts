import type { Affiliation } from '../../model/affiliation.ts';
import type { Article, Relation, RelationKind, Translation } from '../../model/article.ts';
import type { Contributor } from '../../model/contributor.ts';
import type { Editor } from '../../model/editor.ts';
import type { ArticleFields } from '../../schema/article.ts';
import type { ContributorFields } from '../../schema/contributor.ts';
import { wholeLastPage } from '../../text/page-range.ts';

type EditorFields =
  | NonNullable<ArticleFields['editors']>[number]
  | (NonNullable<ArticleFields['reviewers']>[number] & { readonly role?: undefined });

type AffiliationFields = NonNullable<ArticleFields['affiliations']>[string];

function affiliationOf({ text, 'postal-code': postalCode, ...parts }: AffiliationFields): Affiliation {
  const { department, institution, address, city, region, country } = parts;
  // The code follows the state, "WA 98109", else the city, "London SW1A 1AA".
  const place = region === undefined ? [withCode(city, postalCode)] : [city, withCode(region, postalCode)];
  const whole = [department, institution, address, ...place, country].filter(Boolean).join(', ');
  return { text: text ?? whole, ...parts, ...(postalCode !== undefined && { postalCode }) };
}

const withCode = (place: string | undefined, code: string | undefined): string =>
  [place, code].filter(Boolean).join(' ');

/** The affiliations in the order in which the authors name them; the same verbatim text is one affiliation. */
export function affiliationsOf({ authors, affiliations = {} }: ArticleFields) {
  const places = new Map(authors.flatMap((author) => author.affiliations ?? []).map((place) => [nameOf(place), place]));
  const list = Array.from(places.values(), (place): Affiliation => {
    if (typeof place !== 'string') return affiliationOf(place);
    const defined = Object.hasOwn(affiliations, place) ? affiliations[place] : undefined;
    return defined ? affiliationOf(defined) : { text: place };
  });
  return { names: [...places.keys()], list };
}

/** What tells a place of an author from others. */
const nameOf = (place: string | AffiliationFields): string =>
  typeof place === 'string' ? place : JSON.stringify(place);

/** A contributor of the model. @param names the affiliations by which the author's are numbered */
export function contributorOf(fields: ContributorFields, names: readonly string[]): Contributor {
  const { group, given, particle, family = '', suffix, orcid, email } = fields;
  const contribution = {
    affiliations: (fields.affiliations ?? []).map((place) => names.indexOf(nameOf(place))),
    orcid,
    email,
    corresponding: fields.corresponding ?? false,
    equal: fields.equal ?? false,
    deceased: fields.deceased ?? false,
    credit: fields.credit ?? [],
    ...(fields.degrees && { degrees: fields.degrees }),
    ...(fields['present-address'] && { presentAddress: fields['present-address'] }),
    ...(fields.note && { note: fields.note }),
    ...(fields.guarantor && { guarantor: true }),
  };
  if (group !== undefined) return { kind: 'group', name: group, ...contribution };
  return { kind: 'person', given, particle, family, suffix, ...contribution };
}

/** An editor or a reviewer, who is in no list of the article's affiliations. */
export function editorOf({ affiliation, role, ...fields }: EditorFields): Editor {
  const { given, particle, family = '', suffix, orcid, degrees } = fields;
  const contribution = { affiliations: [], corresponding: false, equal: false, deceased: false, credit: [] };
  return {
    ...{ kind: 'person', given, particle, family, suffix, orcid, degrees, ...contribution },
    ...{ affiliation: affiliation && affiliationOf(affiliation), role },
  };
}

export function pagesOf(pages: string | undefined): Article['pages'] {
  if (pages === undefined) return undefined;
  const [first = '', last] = pages.split('-');
  const whole = last === undefined ? undefined : wholeLastPage(first, last);
  return { first, last: whole, ...(whole !== last && { printed: `${first}–${last}` }) };
}

export const relationKinds = ['corrects', 'retracts', 'comments-on'] as const satisfies readonly RelationKind[];

export function relationsOf(fields: ArticleFields): Relation[] {
  return relationKinds.flatMap((kind) =>
    (fields[kind] ?? []).map((target) => (target.startsWith('10.') ? { kind, doi: target } : { kind, id: target })),
  );
}

/** A translation whose texts are still Markdown. */
export interface TranslationText extends Pick<Translation, 'language'> {
  readonly title?: string | undefined;
  /** Its paragraphs. */
  readonly abstract?: readonly string[] | undefined;
  readonly keywords: readonly string[];
}

export function translationsOf({ translations = {} }: ArticleFields): TranslationText[] {
  return Object.entries(translations).map(([language, { title, abstract, keywords = [] }]) => {
    return { language, title, abstract: abstract === undefined ? undefined : paragraphsOf(abstract), keywords };
  });
}

/** Where a paragraph or a point of a list begins. */
const nextParagraph = /\n\s*\n|\n(?=[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t])/u;

/** An abstract as lines of Markdown, which know no lists and no headings: points keep a dot, headings are bold. */
function paragraphsOf(abstract: string): string[] {
  const headed = abstract.replace(/^[ \t]*#{1,6}[ \t]+(\S.*?)[ \t#]*$/gmu, '**$1**');
  const paragraphs = headed.split(nextParagraph).map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim());
  return paragraphs.map((paragraph) => paragraph.replace(/^[-*+•] /u, '• ')).filter((paragraph) => paragraph !== '');
}
