import * as z from 'zod';
import { articleTypes } from '../model/article-type.ts';
import { affiliations } from './affiliation.ts';
import { contributors } from './contributor.ts';
import { date, partialDate } from './date.ts';
import { consent, funding } from './declarations.ts';
import { editors, reviewers } from './editor.ts';
import { fields, mapOf } from './fields.ts';
import { fileName, pdfName } from './file-name.ts';
import { articleId, articleIdOrDoi, doi, pmcid, pmid } from './identifiers.ts';
import { language, readLanguage } from './language.ts';
import { license } from './license.ts';
import { eLocator, issueNumber, pages, volume } from './place.ts';
import { accept, type Reading, refuse } from './reading.ts';
import { references } from './reference.ts';
import { readEmphasis, richLine, richProse } from './rich-line.ts';
import { allowances } from './rules.ts';
import { flag, line, lineAs, listOf, oneOf, prose, splitLine, wholeNumber } from './values.ts';
import { url } from './web.ts';
import { withdrawalFields } from './withdrawal.ts';

/**
 * A text is split before, so marks that part keywords are left only where a list was meant to do it. A Latin comma may
 * be of the keyword itself, as in "necrosis, partial".
 */
const keyword = lineAs((text) => {
  const mark = /[;；؛，、،]/.exec(text)?.[0];
  if (mark === undefined) return readEmphasis(text);
  const cure = splitLine(text)
    .map((part) => `"${part}"`)
    .join(', ');
  const found = /[;；؛]/.test(mark) ? 'a semicolon, at which reference managers part keywords' : `the comma "${mark}"`;
  return refuse('invalid-value', `Keyword "${text}" holds ${found}; expected one keyword an entry: ${cure}`);
});

const keywords = listOf(keyword, splitLine);
const related = listOf(articleIdOrDoi, splitLine);

/** "CT", "β-hCG", "p53" */
function readAbbreviation(text: string): Reading<string> {
  if (/^\S(?:.{0,28}\S)?$/u.test(text)) return accept(text);
  return refuse('invalid-value', `"${text}" is too long for an abbreviation; expected at most 30 characters, as in CT`);
}

/** Fields of a supplementary file. */
export const supplementFields = fields({
  file: fileName.describe('Name of the file in the folder of the report; of a kind that docs/editors.md lists.'),
  label: line
    .optional()
    .describe('Label by which the text refers to it, as "Video 1"; the name of the file where none is given.'),
  title: richLine.optional().describe('What it shows; may hold what a title may.'),
});

const supplement = z.preprocess((value) => (typeof value === 'string' ? { file: value } : value), supplementFields);

/** Fields of a translation. */
export const translationFields = fields({
  title: richLine.optional().describe('Title in this language.'),
  abstract: richProse
    .optional()
    .describe('Abstract in this language, its paragraphs parted by blank lines; may hold what a title may.'),
  keywords: keywords.optional().describe('Keywords in this language.'),
});

/** Fields of the ready-made renderings. */
export const galleyFields = fields({
  pdf: pdfName.optional().describe('A PDF in the folder of the report, published unchanged.'),
});

/** Fields of a correction of the text. */
export const correctionFields = fields({
  date: date.describe('Day of the correction, as YYYY-MM-DD.'),
  change: line.describe('What was changed, in a sentence or two.'),
  version: wholeNumber(1, 999)
    .optional()
    .describe('Number of the version that it replaced, kept in the folder versions/ of the report.'),
});

/** Fields of the front matter of article.md. */
export const articleFields = fields({
  title: richLine.describe('Title; may hold `*emphasis*`, `^superscript^` and `~subscript~`.'),
  subtitle: richLine.optional().describe('Subtitle; may hold what a title may.'),
  'short-title': line.optional().describe('Short title, which runs above the pages of the PDF.'),
  type: oneOf('type of article', articleTypes)
    .optional()
    .describe(`Kind of article: ${articleTypes.join(', ')}; case-report where none is given.`),
  section: line
    .optional()
    .describe("Section of the journal, by its label in journal.yaml; the type's own where none is given."),
  language: language.optional().describe("Language of the article, as en or fr; the journal's where none is given."),
  authors: contributors.describe('The authors in order.'),
  affiliations: affiliations.optional().describe('The affiliations, each under a short name that the authors use.'),
  editors: editors.optional().describe('Who handled the report, by name alone or with a role.'),
  reviewers: reviewers.optional().describe('Who reviewed it and agreed to be named.'),
  keywords: keywords
    .optional()
    .describe(
      'Keywords, as a list or parted by commas; by semicolons where a keyword holds a comma. They may hold `*emphasis*`, `^superscript^` and `~subscript~`.',
    ),
  specialty: line.optional().describe('Medical specialty, as Cardiology.'),
  doi: doi.optional().describe('DOI, with or without https://doi.org/.'),
  pmid: pmid.optional().describe('Number in PubMed.'),
  pmcid: pmcid.optional().describe('Number in PubMed Central, with PMC.'),
  volume: volume.optional().describe('Volume, the number alone.'),
  issue: issueNumber.optional().describe('Issue, as 5, 5-6 or Suppl 1.'),
  pages: pages.optional().describe('First and last page, as 12-15.'),
  'e-locator': eLocator.optional().describe('Electronic locator in place of pages, as e5606.'),
  received: date.optional().describe('Day on which the manuscript was received, as YYYY-MM-DD.'),
  revised: date.optional().describe('Day on which the revised manuscript was received, as YYYY-MM-DD.'),
  accepted: date.optional().describe('Day on which it was accepted, as YYYY-MM-DD.'),
  published: partialDate.describe(
    'Day on which it was published, as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known; until a later day the report is a draft.',
  ),
  draft: flag.optional().describe('true for a report that is not out yet: the preview alone shows it.'),
  references: references
    .optional()
    .describe('Name of the reference file or files, or the references themselves: pasted text or CSL fields.'),
  license: license.optional().describe("Licence, as CC-BY-4.0; the journal's where none is given."),
  'copyright-holder': line.optional().describe("Who holds the copyright; the journal's where none is given."),
  'copyright-year': wholeNumber(1800, 2200)
    .optional()
    .describe('Year of the copyright; that of the issue or the publication where none is given.'),
  consent: consent.optional().describe('Consent of the patient to the publication.'),
  contributions: prose
    .optional()
    .describe('Who contributed what, in words; beside the roles of CRediT, or in their place.'),
  'competing-interests': prose.optional().describe('Statement of competing interests.'),
  funding: funding.optional().describe('Statement of funding, or the grants.'),
  ethics: prose.optional().describe('Statement of ethics approval.'),
  'trial-registration': prose
    .optional()
    .describe('Register and number of the trial, as ClinicalTrials.gov NCT01234567.'),
  disclaimer: prose.optional().describe('Disclaimer, as of views that are not those of an institution.'),
  acknowledgements: prose.optional().describe('Acknowledgements.'),
  'data-availability': prose.optional().describe('Where the data are.'),
  'ai-use': prose.optional().describe('Statement on the use of artificial intelligence.'),
  'peer-review': prose.optional().describe('Statement on peer review.'),
  abbreviations: mapOf(readAbbreviation, line)
    .optional()
    .describe('Abbreviations of the report with their meanings, as `CT: computed tomography`.'),
  supplementary: listOf(supplement).optional().describe('Files published beside the report.'),
  galleys: galleyFields.optional().describe('Ready-made renderings.'),
  corrects: related.optional().describe('The article that this one corrects, by its id or DOI.'),
  retracts: related.optional().describe('The article that this one retracts, by its id or DOI.'),
  corrected: listOf(correctionFields)
    .optional()
    .describe('What was changed since the report was published, and when; npm run correct adds to it.'),
  withdrawn: withdrawalFields
    .optional()
    .describe('When and why the report was withdrawn; npm run withdraw writes it and removes all else.'),
  'comments-on': related.optional().describe('The article that this one comments on, by its id or DOI.'),
  translations: mapOf(readLanguage, translationFields)
    .optional()
    .describe('Title, abstract and keywords in further languages, each under its tag.'),
  notice: prose.optional().describe('Notice shown above the abstract.'),
  'full-text': url.optional().describe('Where the full text is, when only the abstract is published here.'),
  allow: allowances
    .optional()
    .describe(
      'Rules of the editorial check that the report is excused from, each with the reason, as `exact-date: The day of the earthquake is the point`.',
    ),
  'cite-as': line.optional().describe('How to cite, word for word, in place of the text that is made.'),
  'redirect-from': listOf(articleId, splitLine)
    .optional()
    .describe('Former ids, whose addresses lead to this article.'),
});

/** The front matter in normal form: kebab-case, every alias folded; authored again, it is its own normal form. */
export type ArticleFields = z.output<typeof articleFields>;
