import type { Article } from '../../model/article.ts';
import { wholeFamilyName } from '../../model/contributor.ts';
import type { Journal } from '../../model/journal.ts';

/** A text and how many characters of it Crossref's schema takes. */
export interface Limit {
  /** Path of its field in the file. */
  readonly field: readonly (string | number)[];
  readonly what: string;
  readonly text: string | undefined;
  readonly most: number;
}

export function journalLimits({ title, abbreviation, publisher, owner, depositor }: Journal): readonly Limit[] {
  return [
    { field: ['title'], what: 'The title of the journal', text: title, most: 255 },
    { field: ['abbreviation'], what: 'The abbreviation of the journal', text: abbreviation, most: 150 },
    { field: ['publisher'], what: 'The name of the publisher', text: publisher, most: 255 },
    { field: ['owner'], what: 'The name of the owner', text: owner, most: 255 },
    { field: ['depositor', 'name'], what: 'The name of the depositor', text: depositor?.name, most: 130 },
  ];
}

export function articleLimits({
  volume,
  issue,
  eLocator,
  pages,
  contributors,
  affiliations,
}: Article): readonly Limit[] {
  return [
    { field: ['volume'], what: 'The volume', text: volume, most: 32 },
    { field: ['issue'], what: 'The issue', text: issue, most: 32 },
    { field: ['e-locator'], what: 'The e-locator', text: eLocator, most: 32 },
    { field: ['pages'], what: 'The first page', text: pages?.first, most: 32 },
    { field: ['pages'], what: 'The last page', text: pages?.last, most: 32 },
    ...contributors.flatMap((contributor, at): Limit[] => {
      const field = ['authors', at];
      if (contributor.kind === 'group')
        return [{ field, what: 'The name of the group', text: contributor.name, most: 511 }];
      return [
        { field, what: 'The given name', text: contributor.given, most: 60 },
        { field, what: 'The family name', text: wholeFamilyName(contributor), most: 60 },
        { field, what: 'The suffix', text: contributor.suffix, most: 10 },
      ];
    }),
    ...affiliations.flatMap(({ text, institution = text, department }): Limit[] => [
      { field: ['affiliations'], what: 'The institution of an affiliation', text: institution, most: 1024 },
      { field: ['affiliations'], what: 'The department of an affiliation', text: department, most: 255 },
    ]),
  ];
}

/** What Crossref's schema takes as a part of a person's name. */
const nameForm = /^[^\d?]*[^?\s]+[^\d]*$/;

export function unusableNames({
  contributors,
}: Article): readonly (Pick<Limit, 'field'> & { readonly name: string })[] {
  return contributors.flatMap((contributor, at) => {
    if (contributor.kind === 'group') return [];
    const parts = [contributor.given ?? '', wholeFamilyName(contributor)];
    return parts
      .filter((name) => name !== '' && !nameForm.test(name))
      .map((name) => ({ field: ['authors', at], name }));
  });
}
