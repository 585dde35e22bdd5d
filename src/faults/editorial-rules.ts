/** What an editor is asked to look at in a report, as opposed to what keeps a site from being made. */
export interface EditorialRule {
  readonly severity: 'error' | 'warning' | 'advice';
  /** One sentence for editors: what the rule asks. */
  readonly description: string;
  /** Why, for physicians. */
  readonly reason: string;
  readonly editorial: true;
}

const make =
  (severity: EditorialRule['severity']) =>
  (description: string, reason: string): EditorialRule => ({ severity, description, reason, editorial: true });
const error = make('error');
const warning = make('warning');
const advice = make('advice');

// https://www.care-statement.org
const care = {
  'care-title': advice(
    'The title of a case report, or the section that stands above it, says that it is one.',
    'Readers and databases find case reports by these words (CARE item 1).',
  ),
  'care-keywords': warning(
    'A case report has two to five keywords.',
    'They index the diagnosis and the intervention (CARE item 2); more of them find less.',
  ),
  'care-abstract': warning(
    'A case report has an abstract, and one with headings says what the case was and what it teaches.',
    'Many readers see the abstract only (CARE item 3).',
  ),
  'care-patient': warning(
    'A case report says who the patient was: age and sex, without a name.',
    'Without them, nobody can tell to whom the report applies (CARE item 5).',
  ),
  'care-findings': warning(
    'A case report says what was found on examination.',
    'The findings are what the next physician will recognise the disease by (CARE item 6).',
  ),
  'care-timeline': advice(
    'A case report shows when things happened: as a figure, a table, or in days and weeks in the text.',
    'The order and distance of events carry the argument of a report (CARE item 7).',
  ),
  'care-diagnosis': warning(
    'A case report says how the diagnosis was made.',
    'Tests, reasoning and other diagnoses that were considered let readers judge it (CARE item 8).',
  ),
} as const satisfies Record<string, EditorialRule>;

const careCourse = {
  'care-intervention': warning(
    'A case report says how the patient was treated, or that no treatment was given.',
    'A report without it cannot be followed in practice (CARE item 9).',
  ),
  'care-follow-up': warning(
    'A case report says what became of the patient.',
    'The outcome is what readers ask for first (CARE item 10).',
  ),
  'care-discussion': warning(
    'A case report has a discussion.',
    'It sets the case beside what is known, with strengths and limits (CARE item 11).',
  ),
  'care-take-away': advice(
    'A case report sets apart what it teaches: learning points or a conclusion.',
    'Readers in a hurry look for the lesson (CARE item 11d).',
  ),
  'care-perspective': advice(
    'A case report gives the view of the patient where it can be had.',
    'Patients notice what physicians do not (CARE item 12); few reports have it, so this is advice.',
  ),
} as const satisfies Record<string, EditorialRule>;

// What ICMJE and DOAJ ask for
const statements = {
  'consent-statement': warning(
    'A case report says whether consent was given, by whom, and whether it covers the images.',
    'ICMJE and DOAJ ask it of every report of a patient. A statement of ethics that tells of consent to the publication will do.',
  ),
  'competing-interests': warning(
    'A report states competing interests, also where there are none.',
    'ICMJE asks for the statement; its absence is not the same as "none".',
  ),
  'funding-statement': warning(
    'A report states its funding, also where there was none.',
    'ICMJE and funders ask for the statement; its absence is not the same as "none".',
  ),
  'consent-form': error(
    'The form that a patient signed stays out of the folder of the report.',
    'It names the patient. The folder is public with its whole history, and git never forgets a file.',
  ),
  'dicom-file': error(
    'A DICOM file stays out of the folder of the report.',
    'It holds name, date of birth and number of the patient in its header, and git never forgets a file.',
  ),
} as const satisfies Record<string, EditorialRule>;

const privacy = {
  'exact-date': warning(
    'A report counts days and weeks instead of naming the day on which something happened to a patient.',
    'A date with a hospital can identify a patient; the interval is what matters to readers.',
  ),
  'age-over-89': warning(
    'An age above 89 is given as "over 89".',
    'So few people are of that age that the number can identify one (HIPAA safe harbor).',
  ),
  'patient-name': warning(
    'A patient is not named.',
    'ICMJE: names, initials and hospital numbers have no place in a report.',
  ),
  'patient-initials': warning(
    'A patient is not called by initials.',
    'ICMJE: initials with age and hospital are enough for neighbours to know who is meant.',
  ),
  'record-number': warning(
    'The number of a record, a sample or an insurance stays out of the report.',
    'Whoever has access to the records of the hospital can look the patient up.',
  ),
  'telephone-number': warning(
    'A telephone number stays out of the text.',
    'It may be that of the patient; those of authors belong in no text that is kept for good.',
  ),
  'email-address': warning(
    'An e-mail address stays out of the text.',
    'It may be that of the patient; the one of an author goes into the field "email".',
  ),
  'postal-address': warning(
    'A street and its number stay out of the text.',
    'Where a patient lives is nearly as good as a name.',
  ),
  'identifying-combination': warning(
    'A report of a rare disease does not name both the hospital and the month in which the patient was there.',
    'Each of them is known of many, together they are known of one patient. What is rare is guessed: by words such as "rare" or "first case" in title, keywords and abstract, and by diseases named after persons; a rare disease that is called neither is not found.',
  ),
  'eyes-masked': warning(
    'A report does not call a picture anonymous because the eyes are covered.',
    'Faces are recognised without their eyes; ICMJE holds masking to be inadequate and asks for consent.',
  ),
  'image-metadata': warning(
    'The images in the folder carry no place, device, date or name.',
    'What is published is cleaned by itself, but the folder is public, too, where the journal is kept in the open.',
  ),
} as const satisfies Record<string, EditorialRule>;

const figures = {
  'figure-uncited': warning(
    'The text mentions every figure and table.',
    'Readers come to a figure from the sentence that needs it.',
  ),
  'figure-order': warning(
    'Figures and tables stand in the order in which the text first mentions them.',
    'They are numbered by their place; readers meet "Figure 2" before "Figure 1" otherwise.',
  ),
  'alt-text': warning(
    'The alternative text of an image says what the image shows and does not repeat its caption.',
    'Readers who cannot see the image hear both, one after the other.',
  ),
  'media-words': warning(
    'A video with sound has captions, and a sound has a transcript.',
    'Who cannot hear reads what is said (WCAG 1.2.1 and 1.2.2); so does who watches at the bedside without sound.',
  ),
  'drawing-letters': advice(
    'A figure that is an SVG drawing has its letters as paths.',
    'As text they are drawn with the fonts of each machine: the PDF and what archives get may show other letters, or none.',
  ),
  'pdf-metadata': advice(
    'A PDF that is published as it is says its title, DOI and language, and has tags.',
    'Reference managers know it by its title and DOI, and who hears it needs its language and tags (PDF/UA).',
  ),
} as const satisfies Record<string, EditorialRule>;

const headings = {
  'title-length': advice('A title has at most 25 words.', 'Longer titles are cut in lists and search results.'),
  'abstract-length': advice(
    'An abstract has at most 350 words.',
    'Databases cut longer ones, and readers do not finish them.',
  ),
  'heading-level': warning(
    'Sections begin with "##", and a heading may not be more than one level below the one before.',
    'Screen readers and the outline of the page lead by the levels; a gap looks like a section that is lost.',
  ),
  'empty-section': warning(
    'A heading has text below it.',
    'Hints between "<!--" and "-->" are shown nowhere: readers would meet a bare heading. Where a rule of CARE asks for the text of that section, it alone tells so.',
  ),
  'section-order': warning(
    'Introduction, case, discussion and conclusion stand in this order.',
    'Readers know where to look.',
  ),
} as const satisfies Record<string, EditorialRule>;

const wording = {
  abbreviation: advice(
    'An abbreviation is explained where it first stands.',
    'The same letters mean different things in another specialty.',
  ),
  unit: advice(
    'A number is parted from its unit by a space, and a unit is one of the International System, spelt in one way.',
    'The International System of Units asks for it, and doses are read more safely: "cc" has been taken for "u", units.',
  ),
  'repeated-sentence': warning(
    'A sentence stands in the text once.',
    'A sentence that comes again was most often pasted twice.',
  ),
} as const satisfies Record<string, EditorialRule>;

const references = {
  'reference-incomplete': warning(
    'A reference has a title, a year, and the journal or the book that it is in.',
    'Readers cannot find the work without them, and Crossref cannot link it.',
  ),
  'reference-doi': advice(
    'A reference to an article of a journal since 2000 has a DOI or a PMID.',
    'Without one it is not linked, and Crossref does not count it.',
  ),
  'reference-pages': advice(
    'A reference to an article of a journal has pages or an article number.',
    'Printed volumes are found by them; an article without DOI by nothing else.',
  ),
} as const satisfies Record<string, EditorialRule>;

const referenceList = {
  'references-uncited': warning(
    'The text cites its list of references.',
    'Numbers that a word processor keeps as fields are lost in pasting: a list alone tells readers nothing of what rests on it.',
  ),
  'reference-twice': warning(
    'A work stands in the list of references once.',
    'It would have two numbers, and citation counts would be wrong.',
  ),
  'journal-abbreviation': advice(
    'The journals in a list of references are all abbreviated or all written out, with a stop or without.',
    'A mixed list looks unread.',
  ),
  'retracted-reference': warning(
    'A report does not rest on a work that was retracted.',
    'Retracted works go on being cited for years. Where the text says that it is retracted, excuse the report.',
  ),
  'self-citations': advice(
    'At most a third of the references are works of the authors themselves.',
    'COPE asks editors to look at lists that serve the authors rather than the readers.',
  ),
} as const satisfies Record<string, EditorialRule>;

/** The rules of the editorial check by their ids. journal.yaml sets how grave each is, and a report may be excused. */
export const editorialRules = {
  ...care,
  ...careCourse,
  ...statements,
  ...privacy,
  ...figures,
  ...headings,
  ...wording,
  ...references,
  ...referenceList,
} as const satisfies Record<string, EditorialRule>;

/** The rules of the editorial check by the headings under which docs/rules.md explains them. */
export const editorialGroups: Readonly<Record<string, Readonly<Record<string, EditorialRule>>>> = {
  'The case, as CARE asks': care,
  'Treatment and lessons, as CARE asks': careCourse,
  'Consent and statements': statements,
  'Privacy of the patient': privacy,
  'Figures and files': figures,
  'Lengths and headings': headings,
  'Words and units': wording,
  'Complete references': references,
  'The list of references': referenceList,
};

export type EditorialRuleId = keyof typeof editorialRules;

/** Whether a name is that of a rule of the editorial check. */
export function isEditorialRule(name: string): name is EditorialRuleId {
  return Object.hasOwn(editorialRules, name);
}
