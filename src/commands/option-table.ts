/** An option of the commands: what is written behind it, and what it does. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What its value is, in capitals, as DIR. */
  readonly value?: string;
  /** Where it does something else in one command, the help of that command says so. */
  readonly does: string;
}

/** Every option that a command of the journal may take. */
export const known = {
  content: { type: 'string', value: 'DIR', does: 'folder of the journal; content/ where none is given' },
  out: { type: 'string', value: 'DIR', does: 'folder of the site; dist/ where none is given' },
  url: { type: 'string', value: 'URL', does: 'address of the site, where it is another than in journal.yaml' },
  port: {
    type: 'string',
    value: 'NUMBER',
    does: 'port of this computer; 4321 or the next free one where none is given',
  },
  issue: { type: 'string', value: 'ISSUE', does: 'issue; --issue "" for none' },
  article: { type: 'string', value: 'ID', does: 'one article, by the name of its folder' },
  title: { type: 'string', value: 'TITLE', does: 'title of the report' },
  type: {
    type: 'string',
    value: 'TYPE',
    does: 'case-report, image, letter …, or a section of the journal; its first where none is given',
  },
  author: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    does: '"Given Family" or "Family, Given"; once for each author, in order',
  },
  published: {
    type: 'string',
    value: 'DATE',
    does: 'day of publication as YYYY-MM-DD; today where none is given',
  },
  id: { type: 'string', value: 'ID', does: 'name of its folder and end of its address; never changes' },
  doi: { type: 'string', value: 'DOI', does: 'DOI; --doi "" for none' },
  volume: { type: 'string', value: 'VOLUME', does: 'volume; --volume "" for none' },
  consent: {
    type: 'string',
    value: 'STATUS',
    does: 'consent of the patient: written, verbal, obtained, waived, not-obtainable or not-applicable',
  },
  reason: { type: 'string', value: 'TEXT', does: 'why, as readers are told' },
  change: { type: 'string', value: 'TEXT', does: 'what changes, in a sentence or two' },
  date: { type: 'string', value: 'DATE', does: 'day of the notice as YYYY-MM-DD; today where none is given' },
  html: { type: 'string', value: 'FILE', does: 'writes the faults as one page with links' },
  only: { type: 'string', value: 'GRAVITY', does: 'shows errors, warnings or advice alone' },
  rule: {
    type: 'string',
    multiple: true,
    value: 'RULE',
    does: 'shows what breaks this rule; several times for several rules',
  },
  json: { type: 'boolean', does: 'prints the faults as JSON' },
  sarif: { type: 'boolean', does: 'prints the faults as SARIF 2.1.0' },
  github: { type: 'boolean', does: 'prints the faults as annotations of GitHub' },
  doaj: { type: 'boolean', does: 'lists what DOAJ asks of the journal and is missing' },
  keys: {
    type: 'string',
    value: 'ID',
    does: 'lists the references of an article with the keys that cite them, and checks nothing else',
  },
  'fix-citations': {
    type: 'boolean',
    does: 'turns citations typed as numbers into keys, says what it did, and checks nothing else',
  },
  drafts: { type: 'boolean', does: 'a preview with the drafts, which asks not to be indexed' },
  full: { type: 'boolean', does: 'reads and writes every file, whatever is known from the build before' },
  undo: {
    type: 'boolean',
    does: 'takes back what the command made, as long as that is neither committed nor published',
  },
  privacy: { type: 'boolean', does: 'keeps no earlier version, and removes those that were kept' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof known;
