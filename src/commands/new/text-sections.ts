import type { ArticleType } from '../../model/article-type.ts';

/** A section of the text of a new report: its heading and what belongs under it. */
export interface TextSection {
  readonly heading: string;
  readonly hint: string;
}

const learningPoints: TextSection = {
  heading: 'Learning points',
  hint: 'Two to four points that readers take away, each on a line that begins with "- ".',
};

const references =
  'Cite as [@smith2019]; name a figure or a table as @fig-ct or @tbl-labs. docs/writing.md shows how figures and tables are written.';

/** The items of the CARE guideline for case reports, https://www.care-statement.org, but for those of the fields. */
const careSections: readonly TextSection[] = [
  {
    heading: 'Abstract',
    hint: 'Why this case matters, the main symptoms and findings, the diagnosis, the treatment, the outcome, and the lesson.',
  },
  { heading: 'Introduction', hint: `Why the case is worth reporting, with the literature. ${references}` },
  {
    heading: 'Patient information',
    hint: 'Age group and sex, complaints, medical, family and social history, earlier treatment. Nothing by which the patient could be recognised: no name, initials, exact dates or record numbers.',
  },
  { heading: 'Clinical findings', hint: 'What the examination showed.' },
  {
    heading: 'Timeline',
    hint: 'The course of the illness as a table or a figure, in days or weeks from its beginning rather than in dates.',
  },
  {
    heading: 'Diagnostic assessment',
    hint: 'Tests and their results, difficulties, the diagnoses that were considered, the prognosis.',
  },
  { heading: 'Therapeutic intervention', hint: 'Drugs, surgery and other care, with dose, duration and changes.' },
  {
    heading: 'Follow-up and outcomes',
    hint: 'Results as clinicians and the patient judged them, adherence, adverse events.',
  },
  {
    heading: 'Discussion',
    hint: 'Strengths and limits, the literature, why the conclusions follow, and the main lesson.',
  },
  { heading: 'Patient perspective', hint: "The patient's own view, where the patient wishes to give it." },
  learningPoints,
];

const sectionsOf: Partial<Readonly<Record<ArticleType, readonly TextSection[]>>> = {
  'case-report': careSections,
  'case-series': careSections,
  image: [{ heading: 'Case description', hint: `What the images show, and of whom. ${references}` }, learningPoints],
  review: [
    { heading: 'Abstract', hint: 'Question, sources and conclusion.' },
    { heading: 'Introduction', hint: references },
    learningPoints,
  ],
  'conference-abstract': [{ heading: 'Abstract', hint: 'The whole abstract.' }],
};

/** The sections that a new article of a type begins with; without any, a hint for its text. */
export function textSections(type: ArticleType): readonly TextSection[] {
  return sectionsOf[type] ?? [];
}

/** What belongs in a text without sections. */
export const textHint = `The text. ${references}`;
