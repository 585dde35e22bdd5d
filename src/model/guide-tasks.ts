/** What an editor wants to do, with the places of the guides that say how: "writing#tables" is a heading of docs/writing.md. */
export interface GuideTask {
  readonly title: string;
  readonly steps: readonly { readonly text: string; readonly place: string }[];
}

const step = (text: string, place: string) => ({ text, place });

/** The guides by task, in the order of the work on a report. */
export const guideTasks: readonly GuideTask[] = [
  {
    title: 'Add a report',
    steps: [
      step('Your first report, step by step', 'first-report'),
      step('Make the folder of a report', 'editors#a-new-report'),
      step('Title, authors and dates', 'editors#facts'),
      step('Consent, funding and other declarations', 'editors#declarations'),
      step('The list of references', 'editors#references'),
      step('Films, data and other files', 'editors#supplements'),
      step('Let the program complete fields while you write', 'editors#in-visual-studio-code'),
    ],
  },
  {
    title: 'Write the text',
    steps: [
      step('Headings and sections', 'writing#sections'),
      step('Italics, symbols and links', 'writing#words'),
      step('Lists and quotations', 'writing#lists-and-quotations'),
      step('Cite a reference', 'writing#citations'),
      step('Figures, panels and captions', 'writing#figures'),
      step('Videos and sounds', 'writing#videos-and-sounds'),
      step('Tables and their notes', 'writing#tables'),
      step('Boxes', 'writing#boxes'),
      step('Footnotes', 'writing#footnotes'),
      step('Formulae', 'writing#formulae'),
      step('Notes to other editors', 'writing#comments'),
    ],
  },
  {
    title: 'Check and publish',
    steps: [
      step('Check a report', 'editors#check'),
      step('Protect the privacy of the patient', 'rules#privacy-of-the-patient'),
      step('Keep a report as a draft, or publish it on a later day', 'editors#drafts'),
      step('Publish a report', 'editors#publish'),
      step('The PDF', 'pdf'),
    ],
  },
  {
    title: 'Correct, retract or withdraw',
    steps: [
      step('Correct a report', 'corrections#to-correct-a-report'),
      step('Retract a report', 'corrections#to-retract-a-report'),
      step('Withdraw a report that does harm', 'corrections#to-withdraw-a-report'),
      step('Publish an expression of concern', 'corrections#to-publish-an-expression-of-concern'),
      step('Rename a page, a keyword or an author', 'corrections#when-a-build-refuses'),
    ],
  },
  {
    title: 'Look after the journal',
    steps: [
      step('Issues, covers and pages of the journal', 'editors#issues-and-pages'),
      step('Authors, keywords and specialties', 'editors#lists'),
      step('Colours, logo and fonts', 'editors#looks'),
      step('How reports are cited', 'editors#how-to-cite'),
      step('What readers find with the search', 'editors#search'),
      step('Settings of the journal', 'fields#the-journal-journalyaml'),
    ],
  },
  {
    title: 'Send it to Crossref, DOAJ and PubMed Central',
    steps: [
      step('Before the first deposit', 'deposit#once-before-the-first-deposit'),
      step('Make and send a deposit', 'deposit#where-to-send-what'),
      step('Send a correction or a retraction', 'deposit#after-a-change'),
      step('Libraries that harvest by OAI-PMH', 'deposit#oai-pmh-for-libraries-that-harvest'),
    ],
  },
  {
    title: 'When something is wrong',
    steps: [
      step('What a fault says, and how to put it right', 'editors#check'),
      step('Look up a rule by its name', 'rules'),
      step('Look up a field', 'fields'),
      step('A build refuses: something published is gone', 'corrections#when-a-build-refuses'),
      step('Excuse a report from a rule', 'rules#the-editorial-check'),
      step('A report is refused as too large', 'writing#limits'),
      step('Report a fault of Casebook itself', 'security#report-a-fault'),
    ],
  },
];
