import type { Reading } from '../../schema/reading.ts';
import { accept } from '../../schema/reading.ts';
import {
  checkAuthors,
  checkConsent,
  checkDoi,
  checkId,
  checkIssue,
  checkPublished,
  checkTitle,
  checkType,
  checkVolume,
  choicesOfType,
  sectionOf,
} from './answer-checks.ts';
import { proposeDoi, proposeId, proposePlace } from './proposals.ts';
import type { Survey } from './survey.ts';

/** What is asked of a new report, in this order; each is an option of the command. */
export const questionNames = [
  'title',
  'type',
  'author',
  'published',
  'id',
  'doi',
  'volume',
  'issue',
  'consent',
] as const;

export type QuestionName = (typeof questionNames)[number];

/** What is known of a new report: texts as they will stand in its front matter, empty where a field is left out. */
export type Answers = { readonly [name in QuestionName]?: string };

/** What the questions are asked with: the journal, the answers so far, and what was given beforehand for any of them. */
export interface Known {
  readonly survey: Survey;
  readonly answers: Answers;
  readonly given: Answers;
  /** The present day, "2026-02-28". */
  readonly today: string;
}

/** One of a few answers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Question {
  readonly name: QuestionName;
  /** As it is asked in a terminal. */
  readonly message: string;
  /** What to write where there is no terminal and nothing can be proposed. */
  readonly cure: string;
  /** Where it may be left out: whether it is asked at all. */
  when?(known: Known): boolean;
  /** The answers that there are, where they are few. */
  choices?(known: Known): readonly Choice[];
  /** The default; undefined where the answer must be given. */
  propose(known: Known): string | undefined;
  /** The answer in its normal form, or why it cannot be taken. */
  check(text: string, known: Known): Reading<string>;
}

const consents = [
  { value: 'written', label: 'Written' },
  { value: 'verbal', label: 'Verbal' },
  { value: 'obtained', label: 'Obtained, its form not known' },
  { value: 'waived', label: 'Waived by an ethics committee' },
  { value: 'not-applicable', label: 'Not applicable' },
  { value: 'not-obtainable', label: 'Could not be obtained' },
];

const yearOf = ({ answers, today }: Known): string => (answers.published ?? today).slice(0, 4);

function proposedDoi(known: Known): string | undefined {
  const { id } = known.answers;
  return id === undefined ? undefined : proposeDoi(known.survey, id, yearOf(known));
}

/** Whether the journal publishes no article of this type without a statement on consent. */
function needsConsent({ survey, answers }: Known): boolean {
  return sectionOf(survey.journal, answers.type)?.requires.includes('consent') ?? false;
}

function isAboutPatients({ survey, answers }: Known): boolean {
  const type = sectionOf(survey.journal, answers.type)?.type;
  return type === 'case-report' || type === 'case-series' || type === 'image';
}

/** Every question, in order; a proposal may build on the answers before it. */
export const questions: readonly Question[] = [
  {
    name: 'title',
    message: 'Title of the report',
    cure: 'Say what the title is: --title "Title of the report"',
    propose: () => undefined,
    check: checkTitle,
  },
  {
    name: 'type',
    message: 'Type of article',
    cure: 'Say what it is: --type case-report',
    when: ({ survey }) => choicesOfType(survey.journal).length > 1,
    choices: ({ survey }) => choicesOfType(survey.journal),
    propose: ({ survey }) => choicesOfType(survey.journal)[0]?.value,
    check: (text, { survey }) => checkType(text, survey.journal),
  },
  {
    name: 'author',
    message: 'Authors in order, parted by semicolons: Given Family; Given Family',
    cure: 'Say who wrote it: --author "Given Family", once for each author',
    propose: () => undefined,
    check: checkAuthors,
  },
  {
    name: 'published',
    message: 'Day of publication',
    cure: 'Say when it is published: --published YYYY-MM-DD',
    propose: ({ today }) => today,
    check: checkPublished,
  },
  {
    name: 'id',
    message: 'Id: the name of its folder and the end of its address, which never changes',
    cure: 'Say what its folder is called: --id 2020_001530',
    propose: (known) => proposeId(known.survey, yearOf(known), known.given.doi),
    check: (text, { survey }) => checkId(text, survey),
  },
  {
    name: 'doi',
    message: 'DOI; empty where it has none yet',
    cure: 'Say what its DOI is: --doi 10.12890/2020_001530',
    propose: (known) => proposedDoi(known) ?? '',
    check: (text, known) => checkDoi(text, known.survey, proposedDoi(known)),
  },
  {
    name: 'volume',
    message: 'Volume; empty where it is of none yet',
    cure: 'Say what volume it is of: --volume 7',
    propose: (known) => proposePlace(known.survey, yearOf(known))?.volume ?? '',
    check: (text, known) => checkVolume(text, known.survey.years, yearOf(known)),
  },
  {
    name: 'issue',
    message: 'Issue; empty where it is of none yet',
    cure: 'Say what issue it is of: --issue 5',
    when: ({ answers }) => answers.volume !== '',
    propose: (known) => {
      const place = proposePlace(known.survey, yearOf(known));
      return place?.volume === known.answers.volume ? place?.issue : '';
    },
    check: (text, { answers }) => checkIssue(text, answers.volume),
  },
  {
    name: 'consent',
    message: 'Consent of the patient to the publication',
    cure: 'Say how the patient consented, which this type of article must state: --consent written, verbal, obtained, waived, not-obtainable or not-applicable',
    when: (known) => needsConsent(known) || isAboutPatients(known),
    choices: (known) => (needsConsent(known) ? consents : [...consents, { value: '', label: 'Not known yet' }]),
    propose: (known) => (needsConsent(known) ? undefined : ''),
    check: (text) => (text === '' ? accept('') : checkConsent(text)),
  },
];
