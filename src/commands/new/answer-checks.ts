import type * as z from 'zod';
import { foreignPrefix } from '../../content/article/check-by-journal.ts';
import { didYouMean } from '../../faults/suggest.ts';
import { isNoticeType } from '../../model/article-type.ts';
import type { Journal, Section } from '../../model/journal.ts';
import { articleFields } from '../../schema/article.ts';
import { twoNames } from '../../schema/contributor.ts';
import { consentFields } from '../../schema/declarations.ts';
import { readArticleId } from '../../schema/identifiers.ts';
import { check } from '../../schema/problems.ts';
import { accept, type Reading, refuse } from '../../schema/reading.ts';
import { slug, splitLine } from '../../schema/values.ts';
import { orList } from '../../text/word-list.ts';
import { isFreeDoi, isFreeId, similarId } from './proposals.ts';
import type { Survey } from './survey.ts';

// Every answer is held against the schema of its field, so that what is asked and what is checked later agree.

const { title, authors, published, doi, volume, issue } = articleFields.shape;

/** An answer in the normal form of its field. */
function checkField(schema: z.ZodType, text: string): Reading<string> {
  const { value, problems } = check(schema, text);
  const [problem] = problems;
  return problem ? refuse(problem.rule, problem.message) : accept(String(value));
}

/** The same where the field may be left out. */
function checkOptional(schema: z.ZodType, text: string): Reading<string> {
  return text === '' ? accept('') : checkField(schema, text);
}

export function checkTitle(text: string): Reading<string> {
  return text === '' ? refuse('missing-field', 'A report needs a title') : checkField(title, text);
}

/** Names parted by semicolons, each as it was written. */
export function checkAuthors(text: string): Reading<string> {
  const names = splitLine(`${text};`);
  if (names.length === 0) return refuse('missing-field', 'A report needs an author, as in "Given Family"');
  const wrong = names.map(checkAuthor).find((reading) => 'rule' in reading);
  return wrong ?? accept(names.join('; '));
}

function checkAuthor(name: string): Reading<string> {
  if (!twoNames.test(name)) return checkField(authors, name);
  const cure = `part two authors by a semicolon, as in "${name.replace(/, ?/, '; ')}"`;
  return refuse('invalid-value', `"${name}" may be one author or two; ${cure}`);
}

export function checkPublished(text: string): Reading<string> {
  return checkField(published, text);
}

/** The section of a journal by its label. */
export function sectionOf(journal: Journal, label: string | undefined): Section | undefined {
  return journal.sections.find((section) => section.label === label);
}

/** The sections for which a report can be made. */
export function choicesOfType({ sections }: Journal) {
  return sections.filter(({ type }) => !isNoticeType(type)).map(({ label }) => ({ value: label, label }));
}

/** The section of a type, "case-report", or of a label, "Case report". */
export function checkType(text: string, journal: Journal): Reading<string> {
  const word = slug(text);
  const { sections } = journal;
  const section = sections.find(({ label }) => slug(label) === word) ?? sections.find(({ type }) => type === word);
  const known = choicesOfType(journal).map(({ value }) => value);
  if (section && known.includes(section.label)) return accept(section.label);
  if (section || isNoticeType(word)) {
    const message = `"${text}" is a notice about another report and names it; "npm run correct" and "npm run retract" make it, as docs/corrections.md says`;
    return refuse('invalid-value', message);
  }
  const words = [...known, ...sections.map(({ type }) => type).filter((type) => !isNoticeType(type))];
  const cure = didYouMean(text, words) || `; expected ${orList(known)}`;
  return refuse('section-unknown', `The journal has no type of article "${text}"${cure}`);
}

/** An id that no report of the journal has or had. */
export function checkId(text: string, survey: Survey): Reading<string> {
  const reading = readArticleId(text);
  if ('rule' in reading || isFreeId(survey, reading.value)) return reading;
  const twin = survey.names.find((name) => name.toLowerCase() === text.toLowerCase());
  const cure = `"${similarId(survey, twin ?? text)}" is free`;
  if (twin === text) return refuse('duplicate-id', `articles/${text} exists and is left alone; ${cure}`);
  if (twin === undefined) return refuse('duplicate-id', `"${text}" is or was the address of another report; ${cure}`);
  return refuse('duplicate-id', `"${text}" and the existing "${twin}" differ in capital letters only; ${cure}`);
}

/** A DOI with the prefix of the journal that no report has. @param free one that could be taken */
export function checkDoi(text: string, survey: Survey, free: string | undefined): Reading<string> {
  const reading = checkOptional(doi, text);
  if ('rule' in reading || reading.value === '') return reading;
  const foreign = foreignPrefix(reading.value, survey.journal);
  if (foreign !== undefined) return refuse('doi', foreign);
  if (isFreeDoi(survey, reading.value)) return reading;
  const owner = survey.reports.find((report) => report.doi?.toLowerCase() === reading.value.toLowerCase());
  const cure = free === undefined ? 'expected a DOI of its own' : `${free} is free`;
  const found = owner ? `is that of articles/${owner.id}` : 'was published before';
  return refuse('duplicate-doi', `DOI ${reading.value} ${found}; ${cure}`);
}

/** A volume whose year is known. @param year of publication */
export function checkVolume(text: string, years: Survey['years'], year: string): Reading<string> {
  const reading = checkOptional(volume, text);
  if ('rule' in reading || reading.value === '' || years[reading.value] !== undefined) return reading;
  const example = `volumes: { ${reading.value}: ${year} }`;
  const message = `The year of volume ${reading.value} is stated nowhere; add it to journal.yaml first, for example "${example}"`;
  return refuse('issue-year', message);
}

export function checkIssue(text: string, inVolume: string | undefined): Reading<string> {
  const reading = checkOptional(issue, text);
  if ('rule' in reading || reading.value === '' || inVolume !== '') return reading;
  return refuse('missing-field', `Issue ${reading.value} needs its volume; add --volume`);
}

export function checkConsent(text: string): Reading<string> {
  return checkField(consentFields.shape.status, text);
}
