import type { Affiliation } from '../../model/affiliation.ts';
import type { Article, Relation, RelationKind, Translation } from '../../model/article.ts';
import type { Contributor } from '../../model/contributor.ts';
import type { ArticleFields } from '../../schema/article.ts';
import type { ContributorFields } from '../../schema/contributor.ts';
import { wholeLastPage } from '../../text/page-range.ts';

type AffiliationFields = NonNullable<ArticleFields['affiliations']>[string];

function affiliationOf({ text, ...parts }: AffiliationFields): Affiliation {
  const { department, institution, city, region, country } = parts;
  const address = [department, institution, city, region, country].filter(Boolean).join(', ');
  return { text: text ?? address, ...parts };
}

/** The affiliations in the order in which the authors name them; the same verbatim text is one affiliation. */
export function affiliationsOf({ authors, affiliations = {} }: ArticleFields) {
  const names = [...new Set(authors.flatMap((author) => author.affiliations ?? []))];
  const list = names.map((name): Affiliation => {
    const defined = Object.hasOwn(affiliations, name) ? affiliations[name] : undefined;
    return defined ? affiliationOf(defined) : { text: name };
  });
  return { names, list };
}

/** A contributor of the model. @param names the affiliations by which the author's are numbered */
export function contributorOf(fields: ContributorFields, names: readonly string[]): Contributor {
  const { group, given, particle, family = '', suffix, orcid, email } = fields;
  const contribution = {
    affiliations: (fields.affiliations ?? []).map((name) => names.indexOf(name)),
    orcid,
    email,
    corresponding: fields.corresponding ?? false,
    equal: fields.equal ?? false,
    deceased: fields.deceased ?? false,
    credit: fields.credit ?? [],
  };
  if (group !== undefined) return { kind: 'group', name: group, ...contribution };
  return { kind: 'person', given, particle, family, suffix, ...contribution };
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

/** A translation whose title is still Markdown. */
export type TranslationText = Omit<Translation, 'title'> & { readonly title?: string | undefined };

export function translationsOf({ translations = {} }: ArticleFields): TranslationText[] {
  return Object.entries(translations).map(([language, { title, abstract, keywords = [] }]) => {
    const paragraphs = abstract?.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim());
    return { language, title, abstract: paragraphs, keywords };
  });
}
