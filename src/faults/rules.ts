import { editorialRules } from './editorial-rules.ts';

/** How grave a breach is. An error stops the build, a warning does not; advice is given by `npm run check` alone. */
export type Severity = 'error' | 'warning' | 'advice';

/** What a rule says and how grave a breach is. */
export interface Rule {
  readonly severity: Severity;
  /** One sentence for editors; documented in docs/rules.md. */
  readonly description: string;
  /** Why, for physicians, in one or two sentences. */
  readonly reason?: string;
  /** Whether it is for the editorial check: then a journal may set its severity, and a report may be excused. */
  readonly editorial?: true;
}

const error = (description: string): Rule => ({ severity: 'error', description });
const warning = (description: string): Rule => ({ severity: 'warning', description });

const files = {
  'missing-file': error('A file that the report names must be in its folder.'),
  'path-outside-folder': error('A report may only use files of its own folder.'),
  'file-too-large': error('A file must stay within the size that Casebook reads.'),
  'folder-too-large': error('A folder must stay within the number of files and the size that Casebook reads.'),
  'file-kind': error(
    'A file is published as it is only where its name and its bytes are those of a kind that no browser and no server runs.',
  ),
  'file-name': error('The name of a file must be one that every disk and every server takes for what it is.'),
  'special-file': error(
    'A journal is made of files and folders: no pipes, sockets or devices, and no links that lead to folders.',
  ),
  'unreadable-file': error('The files of a journal must be open to whoever runs Casebook.'),
  'file-encoding': error('Text files must be UTF-8.'),
  'missing-article': error('Every folder in articles/ must hold an article.md.'),
  'article-id': error(
    'The name of an article folder must be made of letters, digits, ".", "_" and "-" and be unique ignoring case.',
  ),
  'stray-file': warning('A folder of the journal should hold nothing that is shown nowhere.'),
  'unfinished-command': error('What a command changes together must be changed as a whole.'),
  'page-name': error(
    'The name of a page must be made of letters, digits and "-", and be no name of a page that every journal has.',
  ),
  'missing-journal': error('The content folder must hold a journal.yaml.'),
  'image-unshown': warning('An image, a video or a sound in the folder of a report should be shown by it.'),
  'unreadable-image': error('An image must be a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG that can be decoded.'),
  'image-limits': error(
    'An image must have a size and a shape that can be shown, and a drawing must not take too long to draw.',
  ),
  'unreadable-media': error(
    'A video or a sound must be one that browsers play, its captions WebVTT, its transcript plain text.',
  ),
  'media-place': error('A video must not tell the place where it was recorded.'),
  'unreadable-pdf': error('The ready-made PDF of a report must be a PDF.'),
  'internal-error': error('Casebook itself must not fail on any input.'),
  'reading-time': error('A report must be read within two minutes, or it would keep the others waiting.'),
} as const satisfies Record<string, Rule>;

const frontMatter = {
  'front-matter': error('article.md must begin with front matter between two lines of "---".'),
  'yaml-syntax': error('Front matter and YAML files must be valid YAML, indented with spaces.'),
  'yaml-alias': error('YAML anchors and aliases must stay few: a file may not expand beyond its size.'),
  'yaml-comment': error('A value may not be cut short by " #", which begins a comment in YAML.'),
  'unknown-field': error('Only the documented fields are allowed.'),
  'missing-field': error('A required field must have a value.'),
  'invalid-value': error('A field must have a value of the documented kind.'),
} as const satisfies Record<string, Rule>;

const values = {
  date: error('A date must exist and be written YYYY-MM-DD.'),
  'date-order': error('Received, revised, accepted and published must follow one another.'),
  doi: error('A DOI must be well formed and have the prefix of the journal.'),
  orcid: error('An ORCID iD must have sixteen digits with a right check digit.'),
  ror: error('A ROR id must have the right form and check digits.'),
  issn: error('An ISSN must have eight digits with a right check digit.'),
  license: error('A licence must be a known SPDX identifier.'),
  'name-degrees': warning('Degrees belong into a field of their own, not behind the name.'),
  'affiliation-undefined': error('Every affiliation of an author must be defined.'),
  'affiliation-unused': error('Every affiliation defined must be used by an author.'),
} as const satisfies Record<string, Rule>;

const addresses = {
  'duplicate-doi': error('A DOI may belong to one article only.'),
  'duplicate-id': error('An id may belong to one article only, ignoring case.'),
  'relation-target': error(
    'An article that another corrects, retracts or comments on must be in the journal or have a DOI.',
  ),
  'relation-draft': warning('An article that is out should not speak of a draft.'),
  permalinks: error('permalinks.json must be as the build wrote it.'),
  'permalink-lost': error('A page that was published must stay, lead to another page, or leave a notice in its place.'),
  'permalink-unrecorded': warning(
    'A report that is out should be recorded in permalinks.json, which keeps its address.',
  ),
  'permalink-version': error('An earlier version of a report must stay as it was.'),
  'permalink-history': warning(
    'What a journal publishes should be compared with all that its permalinks.json ever held in git.',
  ),
  demonstration: error(
    'A journal that has published addresses must keep them, and may not call itself a demonstration.',
  ),
  'permalink-doi': error('A DOI that was published must stay with its article.'),
  redirect: error('An address that leads elsewhere must lead to a page of the journal, and be that of no page itself.'),
} as const satisfies Record<string, Rule>;

const journal = {
  contrast: error('A colour of text must have a contrast of at least 4.5:1 on the pages.'),
  'heavy-font': warning('A font should be subset to the scripts of the journal.'),
  'issue-year': error('The year of every volume must be stated.'),
  'volume-year': warning('A report should be in a volume of about the year in which it is published.'),
  'issue-unknown': error('A file of issues/ must be of an issue that has articles, and the only one of it.'),
  'issue-order': error('The order of an issue may only name its own articles.'),
  'retracted-list': error('The file retracted.csv must be CSV with a line of names and a column "doi" or "pmid".'),
  'usage-unknown': warning('Usage should be of articles that the journal has.'),
  'section-unknown': error('A section must be one that journal.yaml lists.'),
  'declaration-missing': error('An article must carry the declarations that its section requires.'),
} as const satisfies Record<string, Rule>;

const citations = {
  'bibtex-syntax': error('A .bib file must be valid BibTeX.'),
  'ris-syntax': error('A .ris file must be valid RIS.'),
  'nbib-syntax': error('An .nbib file must be valid NBIB.'),
  'csl-json': error('A .json file of references must hold a list of CSL items.'),
  'citation-style': error('A citation style must be a bundled one or a .csl file of the content folder.'),
  'reference-file-kind': error('References are read from BibTeX, RIS, NBIB and CSL (JSON or YAML).'),
  'reference-empty': error('A reference file must hold at least one reference.'),
  'reference-key': error('A reference must have a key, and the key must not begin with fig-, tbl-, vid- or aud-.'),
  'reference-without-key': warning('A reference of a file should have a key of its own.'),
  'reference-duplicate': error('A reference key may be used once only.'),
  'reference-names': warning('Each name of a reference must stand apart from the others.'),
  'reference-identifier': warning('A DOI, PMID, PMCID or URL of a reference must be well formed.'),
  'reference-markup': warning('Markup in a reference that cannot be read is kept as typed.'),
  'reference-length': error('A reference must have no more text than a list of references can print.'),
  'citation-syntax': error('A bracket that opens before a citation must be closed after it.'),
  'citation-typed': warning('A citation should name the key of its reference, not a number.'),
  'citation-mixed': error('Citations by number may not stand beside citations by key.'),
  'citation-undefined': error('Every citation must be of a reference in the list.'),
} as const satisfies Record<string, Rule>;

const figures = {
  'figure-alt': error('Every figure needs an alternative text.'),
  'figure-caption': error('A caption must follow a figure or a table.'),
  'caption-missing': warning('A figure, a table, a video or a sound of the text should have a caption.'),
  'table-file': error('A table that stands in a file must be CSV, its first line the names of the columns.'),
  'table-row': error('A row of a table may not have more cells than its head.'),
  box: error('A box begins with "::: box" and ends with ":::", each on a line of its own.'),
  'table-note': warning('A note of a table must be told from its rows and from the text.'),
  'table-size': error('A table must have no more columns and cells than can be set.'),
  'cross-reference': error('A cross reference must point to a figure or a table of the report.'),
  'cross-reference-doubtful': warning('A figure, a table or a file that words name should be one of the report.'),
  'duplicate-label': error('A label may be used once only.'),
  label: error('A label must begin with fig- for a figure, tbl- for a table, vid- for a video and aud- for a sound.'),
} as const satisfies Record<string, Rule>;

const sections = {
  'abstract-end': warning('The body of a report should begin under a heading: what stands above it is the abstract.'),
  'duplicate-section': error('Abstract, learning points, keywords and references may each stand once in the text.'),
  'statement-twice': error('A declaration may be stated in the front matter or in the text, not in both.'),
  'statement-doubtful': warning('A declaration in the text should stand under a heading of its own.'),
} as const satisfies Record<string, Rule>;

const text = {
  'footnote-undefined': error('Every footnote mark must have its note.'),
  'footnote-unused': error('Every footnote must have its mark in the text, and a mark may name one note only.'),
  'foreign-mark': warning('A mark of another program should be written as Markdown has it, or taken out.'),
  'list-mark': warning('A point of a list must begin with a mark that can be read.'),
  'heading-empty': error('A heading must have words.'),
  nesting: error('Lists, quotations and marks may not be nested without end.'),
  'text-length': error('A paragraph must stay within the length that can be set as one, and its spaces must be few.'),
  asterisk: warning('An asterisk within a word should say whether it is a sign or marks italics.'),
  braces: warning('Braces behind words, as Pandoc writes them, may ask for small capitals, underline and the like.'),
  'html-removed': warning('HTML that is not allowed is removed and its text kept.'),
  'html-unclosed': error('A comment must be closed: it hides everything after it.'),
  'link-syntax': error('A link or an image must be written so that it can be read.'),
  'link-unsafe': error('A link may lead to https:, http:, mailto:, tel: or a place in the report.'),
  'math-syntax': error('Formulae must be TeX that can be typeset.'),
} as const satisfies Record<string, Rule>;

const pdfs = {
  pdf: error('A PDF must show every character and every image of the report.'),
  'missing-pdfs': error('PDFs need a system that they can be made on.'),
} as const satisfies Record<string, Rule>;

const excuses = {
  allowance: error('"allow" names a rule of the editorial check and gives a reason.'),
  'allowance-unused': warning('An excuse goes when there is nothing left to excuse.'),
} as const satisfies Record<string, Rule>;

const deposits = {
  'deposit-missing': error('A deposit needs a depositor, an ISSN, and a DOI of every report.'),
  'deposit-value': error('A deposit may hold what Crossref takes: names without digits, texts within its limits.'),
  'deposit-invalid': error('A package for PubMed Central may hold only XML that is valid by the DTD of JATS.'),
  'deposit-incomplete': warning(
    'A deposit should say what Crossref links by: the year or the DOI of every reference, and the DOI of what a notice is about.',
  ),
} as const satisfies Record<string, Rule>;

/** Every rule by its id: the one table that messages, documentation and tests share. */
export const rules = {
  ...files,
  ...frontMatter,
  ...values,
  ...addresses,
  ...journal,
  ...citations,
  ...figures,
  ...sections,
  ...text,
  ...pdfs,
  ...excuses,
  ...deposits,
  ...editorialRules,
} as const satisfies Record<string, Rule>;

/** The rules that are not a matter of judgement, by the headings under which docs/rules.md explains them. */
export const ruleGroups: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  'Files and folders': files,
  'Front matter and YAML': frontMatter,
  'Dates, names and numbers': values,
  'Addresses of reports': addresses,
  'The journal and its issues': journal,
  'References and citations': citations,
  'Figures, tables and labels': figures,
  'Sections and declarations': sections,
  'Marks of the text': text,
  PDFs: pdfs,
  Excuses: excuses,
  Deposits: deposits,
};

export type RuleId = keyof typeof rules;

/** What journal.yaml may say of a rule. */
export const ruleSettings = ['error', 'warning', 'advice', 'off'] as const;

/** The rules whose severity a journal may set: those of the editorial check, and one of builds. */
export const settableRules = [...Object.keys(editorialRules), 'missing-pdfs'] as (
  | keyof typeof editorialRules
  | 'missing-pdfs'
)[];

export type SettableRule = (typeof settableRules)[number];

/** How grave a journal holds some rules to be; the others are as the table says. */
export type RuleSettings = Readonly<Partial<Record<SettableRule, (typeof ruleSettings)[number]>>>;
