import { stringify } from 'yaml';
import { unstated } from '../../content/article/check-by-journal.ts';
import type { Declaration, Journal } from '../../model/journal.ts';
import { splitLine } from '../../schema/values.ts';
import { sectionOf } from './answer-checks.ts';
import type { Answers } from './questions.ts';
import { type TextSection, textHint, textSections } from './text-sections.ts';

/** The whole article.md of a new report, a draft; every field of the front matter has a line that explains it. */
export function newArticle(answers: Required<Answers>, journal: Journal): string {
  const section = sectionOf(journal, answers.type);
  const type = section?.type ?? 'case-report';
  const sections = textSections(type);
  const body = sections.length > 0 ? sections.flatMap(sectionLines) : ['', comment(textHint)];
  return [
    '---',
    '# The facts of the report. A line that begins with "#" explains the field below it and is shown nowhere.',
    '# An empty field is left out. docs/fields.md explains every field, "npm run check" finds what is wrong.',
    '',
    '# Only the preview shows a draft. Remove this line when the report is to be published.',
    'draft: true',
    '',
    ...headLines(answers, journal),
    '',
    ...authorLines(answers),
    '',
    ...declarationLines(answers, section?.requires ?? []),
    '---',
    '',
    comment('Hints stand between these marks and are shown nowhere; write your text below each and delete it.'),
    ...body,
    '',
  ].join('\n');
}

/** `name: value`, with quotation marks where YAML needs them; only the name of an empty field. */
function field(name: string, value: string): string {
  if (value === '') return `${name}:`;
  // Casebook reads a number as it is written.
  return `${name}: ${/^\d+$/.test(value) ? value : stringify(value, { lineWidth: 0 }).trimEnd()}`;
}

function comment(text: string): string {
  return `<!-- ${text} -->`;
}

function sectionLines({ heading, hint }: TextSection): string[] {
  return ['', `## ${heading}`, '', comment(hint)];
}

function headLines(answers: Required<Answers>, journal: Journal): string[] {
  const section = sectionOf(journal, answers.type);
  const first = journal.sections.find(({ type }) => type === section?.type);
  return [
    '# Of a case report it says that it is one, and of what. A title with a colon is put between quotation marks.',
    field('title', answers.title),
    '# What it is.',
    field('type', section?.type ?? 'case-report'),
    ...(section && section !== first ? [field('section', section.label)] : []),
    '# Its permanent identifier.',
    field('doi', answers.doi),
    '# Where it is printed.',
    field('volume', answers.volume),
    field('issue', answers.issue),
    '# Days, as YYYY-MM-DD.',
    field('received', ''),
    field('accepted', ''),
    field('published', answers.published),
    '# Two to five, as in: [fever, abscess].',
    field('keywords', ''),
    '# As in: Cardiology.',
    field('specialty', ''),
    '# The file of the references in this folder, as in: references.bib. EndNote, Zotero and PubMed export such files.',
    field('references', ''),
  ];
}

function authorLines({ author }: Required<Answers>): string[] {
  const [first = '', ...others] = splitLine(`${author};`);
  return [
    '# The authors in order, each by name without titles and degrees.',
    'authors:',
    `  - ${field('name', first)}`,
    '    # Short names of the entries under "affiliations" below, as in: [medicine].',
    `    ${field('affiliations', '')}`,
    '    # As in: 0000-0002-1825-0097.',
    `    ${field('orcid', '')}`,
    '    # Of the corresponding author: the address, and true.',
    `    ${field('email', '')}`,
    `    ${field('corresponding', '')}`,
    ...others.flatMap((name) => [
      `  - ${field('name', name)}`,
      `    ${field('affiliations', '')}`,
      `    ${field('orcid', '')}`,
    ]),
    '# Remove the "#" of these lines, and give every hospital a short name of your own.',
    '# affiliations:',
    '#   medicine:',
    '#     department: Department of Medicine',
    '#     institution: Name of the hospital',
    '#     city: City',
    '#     country: Country',
  ];
}

function declarationLines({ consent }: Required<Answers>, required: readonly Declaration[]): string[] {
  const statement = (name: Declaration, hint: string): string[] => [
    `# ${hint}`,
    field(name, required.includes(name) ? unstated : ''),
  ];
  return [
    ...consentLines(consent),
    ...statement('competing-interests', 'Stated also where there are none, as in: The authors declare none.'),
    ...statement('funding', 'Stated also where there was none, as in: None.'),
    ...statement('ethics', 'Approval by an ethics committee, where there was one.'),
    ...statement('data-availability', 'Where the data are, where there are any to share.'),
  ];
}

function consentLines(status: string): string[] {
  const hints = [
    '# How consent to the publication was given (written, verbal, obtained, waived, not-obtainable or not-applicable),',
    '# by whom (patient, parent, guardian or next-of-kin), and whether it covers the images (true or false).',
  ];
  if (status !== '') return [...hints, 'consent:', `  ${field('status', status)}`, '  by:', '  images:'];
  return [
    ...hints,
    '# Remove the "#" of these lines when it is known.',
    '# consent:',
    '#   status: written',
    '#   by: patient',
    '#   images: true',
  ];
}
