/** What stands in docs/rules.md under the heading of a group of rules: where the guides tell of it. */
export const ruleIntroductions: Readonly<Record<string, string>> = {
  'Files and folders':
    'See [Supplements](editors.md#supplements) for the files that a report may have, and [Videos and sounds](editors.md#videos-and-sounds) for videos.',
  'Front matter and YAML':
    'The facts at the top of `article.md` and the files that end in `.yaml` are YAML. [All fields](fields.md) lists what may stand in them, [Facts](editors.md#facts) shows how.',
  'Dates, names and numbers': '[Facts](editors.md#facts) shows a report with dates, names and numbers.',
  'Addresses of reports':
    'What is published stays published. [When a build refuses](corrections.md#when-a-build-refuses) says what to do.',
  'The journal and its issues':
    'See [Issues and pages](editors.md#issues-and-pages) and [Looks](editors.md#looks), and the fields of [journal.yaml](fields.md#the-journal-journalyaml).',
  'References and citations':
    'See [References](editors.md#references) for the list, and [Citations](writing.md#citations) for the marks in the text.',
  'Figures, tables and labels':
    'See [Figures](writing.md#figures), [Videos and sounds](writing.md#videos-and-sounds), [Tables](writing.md#tables) and [Boxes](writing.md#boxes).',
  'Sections and declarations': 'See [Sections](writing.md#sections) and [Declarations](editors.md#declarations).',
  'Marks of the text':
    'See [Words](writing.md#words), [Lists and quotations](writing.md#lists-and-quotations), [Footnotes](writing.md#footnotes) and [Formulae](formulae.md).',
  PDFs: 'See [PDFs](pdf.md).',
  Excuses: '[The editorial check](#the-editorial-check) says how a report is excused from a rule.',
  Deposits: 'See [Depositing reports](deposit.md).',
  'The case, as CARE asks':
    'The [CARE guideline](https://www.care-statement.org) lists what a case report tells. `npm run new` makes a report with these sections.',
  'Treatment and lessons, as CARE asks':
    'What was done, what became of the patient, and what readers learn from it, by the [CARE guideline](https://www.care-statement.org).',
  'Consent and statements':
    'What the ICMJE and DOAJ ask for. [Declarations](editors.md#declarations) shows how it is written.',
  'Privacy of the patient': 'What may betray who the patient is, in the text and in its files.',
  'Figures and files': 'See [Figures](writing.md#figures) and [Videos and sounds](writing.md#videos-and-sounds).',
  'Lengths and headings': 'See [Sections](writing.md#sections).',
  'Words and units': 'See [Words](writing.md#words).',
  'Complete references': 'See [References](editors.md#references).',
  'The list of references': 'See [References](editors.md#references) and [Citations](writing.md#citations).',
};
