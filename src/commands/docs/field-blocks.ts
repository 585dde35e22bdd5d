import type * as z from 'zod';
import { affiliationFields } from '../../schema/affiliation.ts';
import {
  articleFields,
  correctionFields,
  galleyFields,
  supplementFields,
  translationFields,
} from '../../schema/article.ts';
import { contributorFields } from '../../schema/contributor.ts';
import { consentFields, fundingFields, grantFields } from '../../schema/declarations.ts';
import { editorFields, reviewerFields } from '../../schema/editor.ts';
import { issueFields } from '../../schema/issue.ts';
import { citationStyleFields, depositorFields, journalFields, sectionFields } from '../../schema/journal.ts';
import { pageFields } from '../../schema/page.ts';
import { colourFields, fontFields, fontsFields } from '../../schema/theme.ts';
import { countFields, usageFields } from '../../schema/usage.ts';
import { withdrawalFields } from '../../schema/withdrawal.ts';

/** A block of fields as the documentation shows it. */
export interface FieldBlock {
  readonly title: string;
  /** One or two sentences above the table. */
  readonly text: string;
  readonly fields: z.ZodObject;
  /** Lines of YAML that may stand in a file; a test reads them. */
  readonly example: string;
}

/** Every block of fields that an editor may write, in the order of docs/fields.md and under its headings. */
export const fieldGroups: readonly { readonly title: string; readonly blocks: readonly FieldBlock[] }[] = [
  {
    title: 'The report',
    blocks: [
      {
        title: 'The report (article.md)',
        text: 'These fields stand between the two lines of "---" at the top of article.md.',
        fields: articleFields,
        example: `title: "Fever of unknown origin: a hidden abscess"
published: 2025-02-01
authors: [Anna Example, "Sample, Ben"]
keywords: [fever, abscess]
references: references.bib`,
      },
    ],
  },
  {
    title: 'People and institutions',
    blocks: [
      {
        title: 'An author',
        text: 'Under "authors". An author of whom nothing but the name is known may be written as the name alone.',
        fields: contributorFields,
        example: `authors:
  - name: Anna Example
    orcid: 0000-0002-1825-0097
    affiliations: [medicine]
    corresponding: true
    email: anna@example.org
  - given: Juan
    family: García Márquez
    affiliation: Department of Surgery, Sample Hospital, Sampleton
  - group: The Example Study Group`,
      },
      {
        title: 'An editor',
        text: 'Under "editors"; the name alone will do.',
        fields: editorFields,
        example: `editors:
  - name: Clara Sample
    role: Handling editor
    affiliation: Example Hospital, Exampleton, Malta`,
      },
      {
        title: 'A reviewer',
        text: 'Under "reviewers", who agreed to be named; the name alone will do.',
        fields: reviewerFields,
        example: `reviewers:
  - name: Dora Specimen
    consent: true`,
      },
      {
        title: 'An affiliation',
        text: 'Under "affiliations", each under a short name of your choice; it may also be the whole address in one line.',
        fields: affiliationFields,
        example: `affiliations:
  medicine:
    department: Department of Medicine
    institution: Example Hospital
    city: Exampleton
    country: Malta
  surgery: Department of Surgery, Sample Hospital, Sampleton, Malta`,
      },
    ],
  },
  {
    title: 'Declarations',
    blocks: [
      {
        title: 'Consent',
        text: 'Under "consent"; a word for its status alone or a sentence alone will do.',
        fields: consentFields,
        example: `consent:
  status: written
  by: patient
  images: true`,
      },
      {
        title: 'Funding',
        text: 'Under "funding"; a sentence alone or a list of grants alone will do.',
        fields: fundingFields,
        example: `funding:
  statement: The funder had no part in the writing.
  grants:
    - funder: Example Foundation
      award: EX-1`,
      },
      {
        title: 'A grant',
        text: 'Under "funding", or under its "grants".',
        fields: grantFields,
        example: `funding:
  - funder: Example Foundation
    award: EX-1`,
      },
    ],
  },
  {
    title: 'Files and translations',
    blocks: [
      {
        title: 'A supplementary file',
        text: 'Under "supplementary"; the name of the file alone will do.',
        fields: supplementFields,
        example: `supplementary:
  - file: walk.mp4
    label: Video 1
    title: Gait before treatment`,
      },
      {
        title: 'A ready-made rendering',
        text: 'Under "galleys".',
        fields: galleyFields,
        example: `galleys:
  pdf: report.pdf`,
      },
      {
        title: 'A translation',
        text: 'Under "translations", each under the tag of its language.',
        fields: translationFields,
        example: `translations:
  fr:
    title: Fièvre d'origine inconnue
    abstract: Le résumé.
    keywords: fièvre, abcès`,
      },
    ],
  },
  {
    title: 'Corrections and withdrawals',
    blocks: [
      {
        title: 'A correction',
        text: 'Under "corrected"; npm run correct writes it.',
        fields: correctionFields,
        example: `corrected:
  - date: 2025-06-01
    change: The dose in Table 1 is 5 mg, not 50 mg.
    version: 1`,
      },
      {
        title: 'A withdrawal',
        text: 'Under "withdrawn"; npm run withdraw writes it.',
        fields: withdrawalFields,
        example: `withdrawn:
  date: 2025-06-01
  reason: The article is withdrawn to protect the privacy of the patient.`,
      },
    ],
  },
  {
    title: 'The journal',
    blocks: [
      {
        title: 'The journal (journal.yaml)',
        text: 'The file journal.yaml of the content folder.',
        fields: journalFields,
        example: `title: Journal of Invented Cases
url: https://example.org/journal
license: CC-BY-4.0
volumes:
  1: 2025`,
      },
      {
        title: 'A section of the journal',
        text: 'Under "sections" of journal.yaml.',
        fields: sectionFields,
        example: `sections:
  - label: Images in medicine
    type: image
    requires: [consent, competing-interests]`,
      },
      {
        title: 'The citation styles',
        text: 'Under "citation-style" of journal.yaml.',
        fields: citationStyleFields,
        example: `citation-style:
  references: journal.csl`,
      },
      {
        title: 'The depositor of the journal',
        text: 'Under "depositor" of journal.yaml; see docs/deposit.md.',
        fields: depositorFields,
        example: `depositor:
  name: Editorial office
  email: office@example.org`,
      },
    ],
  },
  {
    title: 'Colours and fonts',
    blocks: [
      {
        title: 'The colours',
        text: 'Under "colours" of journal.yaml. Quotation marks are needed: YAML takes what follows "#" for a comment.',
        fields: colourFields,
        example: `colours:
  accent: "#8a1538"
  header: "#8a1538"`,
      },
      {
        title: 'The fonts',
        text: 'Under "fonts" of journal.yaml.',
        fields: fontsFields,
        example: `fonts:
  text: Charter, Georgia
  labels: { family: Fira Sans, regular: fonts/fira-sans.woff2 }`,
      },
      {
        title: 'A font',
        text: 'Under "text" or "labels" of the fonts; names alone will do for fonts that readers have.',
        fields: fontFields,
        example: `fonts:
  text:
    family: Charis SIL
    regular: fonts/charis-regular.woff2
    bold: fonts/charis-bold.woff2
    italic: fonts/charis-italic.woff2`,
      },
    ],
  },
  {
    title: 'Issues, counts and pages',
    blocks: [
      {
        title: 'An issue (issues/*-*.yaml)',
        text: 'The file of volume 7, issue 5, is `issues/7-5.yaml`. It is needed only where there is something to say of an issue.',
        fields: issueFields,
        example: `title: Rare causes of fever
date: 2025-02-28
order: [2025_0102, 2025_0101]`,
      },
      {
        title: 'Counts of views and downloads (usage/*.yaml)',
        text: 'One file for each source and month.',
        fields: usageFields,
        example: `source: Web server of the journal
month: 2025-03
counts:
  10.5555/example.2025.1: { views: 120, html-downloads: 15, pdf-downloads: 40 }`,
      },
      {
        title: 'The counts of an article',
        text: 'Under "counts" of a file of usage/, each under the DOI of its article.',
        fields: countFields,
        example: `counts:
  10.5555/example.2025.1:
    views: 120`,
      },
      {
        title: 'A page of the journal (pages/*.md)',
        text: 'These fields stand between the two lines of "---" at the top of the page.',
        fields: pageFields,
        example: `title: About the journal
order: 1`,
      },
    ],
  },
];

/** The same blocks without headings. */
export const fieldBlocks: readonly FieldBlock[] = fieldGroups.flatMap(({ blocks }) => blocks);
