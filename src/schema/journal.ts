import * as z from 'zod';
import { articleTypes } from '../model/article-type.ts';
import { networkNames } from '../model/preservation.ts';
import { fields, mapOf } from './fields.ts';
import { fileName } from './file-name.ts';
import { doi, doiPrefix, issn } from './identifiers.ts';
import { language } from './language.ts';
import { license } from './license.ts';
import { readVolume } from './place.ts';
import { accept, addRefusal, always, isFields, refuse } from './reading.ts';
import { ruleMap } from './rules.ts';
import { colours, fontsFields } from './theme.ts';
import { flag, line, lineAs, listOf, oneOf, prose, slug, splitLine, wholeNumber } from './values.ts';
import { contact, email, siteUrl, url } from './web.ts';

export const declarations = ['consent', 'competing-interests', 'funding', 'ethics', 'data-availability'] as const;

/** Fields of a section of the journal. */
export const sectionFields = fields({
  label: line.describe('Name of the section, as "Case report".'),
  plural: line.optional().describe('Heading on the pages of issues, as "Case reports"; the label where none is given.'),
  type: oneOf('type of article', articleTypes)
    .optional()
    .describe('Standard type of its articles; may be left out where the label is the name of one.'),
  requires: listOf(oneOf('declaration', declarations), splitLine)
    .optional()
    .describe(`Declarations that its articles must carry: ${declarations.join(', ')}.`),
});

/** A section in normal form: the type of one that is called like a standard type is that type. */
const section = z
  .preprocess((value) => (typeof value === 'string' ? { label: value } : value), sectionFields)
  .superRefine((value, context) => {
    if (
      !isFields(value) ||
      typeof value.label !== 'string' ||
      value.type !== undefined ||
      typeOfLabel(value.label) !== undefined
    )
      return;
    const message = `Section "${value.label}" has no type; add "type:" with one of ${articleTypes.join(', ')}`;
    addRefusal(context, refuse('missing-field', message));
  }, always)
  .transform((value) => ({ ...value, type: value.type ?? typeOfLabel(value.label) ?? 'case-report' }));

function typeOfLabel(label: string) {
  return articleTypes.find((type) => type === slug(label));
}

const issueLabel = lineAs((text) => {
  const unknown = [...text.matchAll(/\{[^}]*\}/g)].map(([name]) => name).find((name) => !placeholders.includes(name));
  if (unknown !== undefined) {
    return refuse('invalid-value', `Unknown placeholder ${unknown}; expected ${placeholders.join(', ')}`);
  }
  if (text.includes('{number}')) return accept(text);
  return refuse(
    'invalid-value',
    'The label of issues lacks {number}; expected one as in "Volume {volume}, Issue {number}, {year}"',
  );
});

const placeholders = ['{year}', '{volume}', '{number}'];

/** A bundled style by its name, or a .csl file of the content folder. */
const style = lineAs((text) => {
  if (/^casebook-[a-z-]+$/.test(text)) return accept(text);
  if (/\.csl$/i.test(text)) return accept(text);
  return refuse(
    'invalid-value',
    `Unknown citation style "${text}"; expected the name of a .csl file of the content folder`,
  );
}).pipe(fileName);

/** Fields of the citation styles. */
export const citationStyleFields = fields({
  references: style.optional().describe('Style of the reference lists: a .csl file of the content folder.'),
  'how-to-cite': style.optional().describe('Style of "How to cite": a .csl file of the content folder.'),
});

/** Fields of the depositor. */
export const depositorFields = fields({
  name: line.describe('Name of the person or office that deposits with Crossref.'),
  email: email.describe('E-mail address to which Crossref sends its report on a deposit.'),
});

/** Fields of journal.yaml. */
export const journalFields = fields({
  title: line.describe('Full title of the journal.'),
  'short-title': line.optional().describe('Short title used in "How to cite"; the title where none is given.'),
  abbreviation: line.optional().describe('Abbreviation in the NLM catalogue; the title where none is given.'),
  description: prose.optional().describe('What the journal is, in one sentence.'),
  issn: issn.optional().describe('ISSN of the journal online.'),
  'issn-print': issn.optional().describe('ISSN of its printed edition, where it has one.'),
  owner: line.optional().describe('Society or company that owns the journal.'),
  publisher: line.optional().describe('Publisher.'),
  'doi-prefix': doiPrefix.optional().describe('What all DOIs of the journal begin with, as 10.12890.'),
  url: siteUrl.describe('Address at which the journal is published.'),
  language: language
    .optional()
    .describe(
      'Language of articles that state no other, and of the pages where that is ar, en, es or fr; en where none is given.',
    ),
  license: license.describe('Licence of articles that state no other, as CC-BY-4.0.'),
  'copyright-holder': line.optional().describe('Who holds the copyright of the articles, as "The authors".'),
  contact: contact.optional().describe('E-mail address or web page for readers.'),
  'submit-url': url.optional().describe('Address at which authors submit their manuscripts.'),
  'issue-label': issueLabel
    .optional()
    .describe(
      'How issues are named wherever a reader sees it, with the places {year}, {volume} and {number}: "Volume {volume}, Issue {number}, {year}" where it is absent.',
    ),
  volumes: mapOf(readVolume, wholeNumber(1500, 2999)).optional().describe('The year of each volume, as "7: 2020".'),
  'citation-style': citationStyleFields.optional().describe("Citation styles, where they are not Casebook's own."),
  sections: listOf(section)
    .optional()
    .describe('Sections of the journal in the order of its issues; one for each standard type where none are given.'),
  preservation: listOf(oneOf('network', networkNames), splitLine)
    .optional()
    .describe('Networks of libraries that may collect and preserve the journal: lockss, clockss.'),
  depositor: depositorFields
    .optional()
    .describe('Who deposits with Crossref and is sent its reports; "npm run deposit" needs it.'),
  'crossmark-policy': doi
    .optional()
    .describe(
      'DOI of the page that says how the journal corrects and retracts; Crossref takes corrections and retractions with it alone.',
    ),
  logo: fileName.optional().describe('Image in the header, in the content folder; the title where none is given.'),
  'logo-dark': fileName.optional().describe('The same for dark pages, where the other one cannot be seen on them.'),
  colours: colours.optional().describe("Colours, where they are not Casebook's own."),
  fonts: fontsFields.optional().describe("Fonts, where they are not Casebook's own."),
  'pdf-columns': wholeNumber(1, 2).optional().describe('Columns of text in PDFs, 1 or 2; 1 where none is given.'),
  rules: ruleMap
    .optional()
    .describe(
      'How grave the journal holds rules to be, as `exact-date: error`: error, warning, advice or off. Rules of the editorial check, and missing-pdfs: with a warning in its place, a build on a system that makes no PDFs leaves out the links to them.',
    ),
  notice: prose.optional().describe('Notice shown on every page.'),
  demonstration: flag
    .optional()
    .describe('true for a sample or trial: every page says so and no search engine lists it.'),
});

export type JournalFields = z.output<typeof journalFields>;
