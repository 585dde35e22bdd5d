import type { Article } from '../../src/model/article.ts';
import type { Contributor } from '../../src/model/contributor.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Journal } from '../../src/model/journal.ts';
import { unmarked } from '../../src/model/text.ts';
import type { ArticleLists } from '../../src/views/article-view.ts';

/** An article with the least that one must have. */
export function sampleArticle(fields: Partial<Article> & { readonly id: string }): Article {
  return {
    type: 'case-report',
    section: 'Case report',
    title: unmarked(`Title of ${fields.id}`),
    language: 'en',
    contributors: [],
    affiliations: [],
    keywords: [],
    published: '2024-05-01',
    draft: false,
    license: 'CC-BY-4.0',
    supplements: [],
    redirectFrom: [],
    relations: [],
    corrected: [],
    cites: [],
    images: [],
    files: [],
    referenceCount: 0,
    translations: [],
    digest: `digest of ${fields.id}`,
    ...fields,
  };
}

const contribution = { affiliations: [], corresponding: false, equal: false, deceased: false, credit: [] };

/** A contributor from a line: "Ana Lima A" is Ana Lima with the ORCID A; "[ALPHA]" is a group. */
export function sampleContributor(text: string): Contributor {
  const group = /^\[(.+)\]$/.exec(text)?.[1];
  if (group !== undefined) return { kind: 'group', name: group, ...contribution };
  const [, given, family = '', orcid] = /^(?:(\S+) )?(\S+)(?: ([A-Z]))?$/.exec(text) ?? [];
  return { kind: 'person', given, family, orcid, ...contribution };
}

export const sampleLists: ArticleLists = {
  authors: [],
  keywords: [],
  year: { path: 'archive/2024/', label: '2024' },
};

export function sampleIssue(fields: Partial<Issue> & Pick<Issue, 'volume' | 'number'>): Issue {
  const slug = fields.number.toLowerCase().replaceAll(' ', '-');
  return { slug, year: 2024, label: `Vol ${fields.volume} No ${fields.number}`, articles: [], ...fields };
}

export const sampleJournal: Journal = {
  title: 'Journal of Invented Cases',
  shortTitle: 'JIC',
  abbreviation: 'J Invent Cases',
  url: 'https://example.org/jic',
  language: 'en',
  license: 'CC-BY-4.0',
  issueLabel: 'Vol {volume} No {number}',
  volumes: {},
  sections: [
    { label: 'Case report', plural: 'Case reports', type: 'case-report', requires: [] },
    { label: 'Correction', plural: 'Corrections', type: 'correction', requires: [] },
  ],
  rules: {},
  citationStyle: { references: 'casebook-references', howToCite: 'casebook-how-to-cite' },
  preservation: [],
  theme: { fonts: {} },
  demonstration: true,
};
