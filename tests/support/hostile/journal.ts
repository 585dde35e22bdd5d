/** Files of a journal with one report, by their paths in the content folder. */
export type JournalFiles = Readonly<Record<string, string>>;

const head = `title: A report
type: case-report
doi: 10.5555/hostile
published: 2025-03-01
consent: { status: written, by: patient }
competing-interests: The authors declare none.
funding: None.
`;
const people = `authors:
  - name: Ada Example
    affiliations: [clinic]
    corresponding: true
    email: ada@example.org
affiliations:
  clinic: { institution: Invented Hospital, city: Nowhere, country: Utopia }
`;
const journal = `title: The Invented Journal of Case Reports
short-title: IJCR
abbreviation: Invent J Case Rep
url: https://example.org/journal
doi-prefix: "10.5555"
license: CC-BY-4.0
volumes: { 1: 2025 }
`;

const article = 'articles/hostile/article.md';

/** A report with this text. */
export const withText = (text: string): JournalFiles => withFields('keywords: [one, two]', text);

/** A report with these fields beside the required ones. */
export function withFields(fields: string, text = 'A text.\n'): JournalFiles {
  const own = fields.startsWith('authors:') ? '' : people;
  const required = fields.startsWith('title:') ? head.replace(/^title.*\n/, '') : head;
  return { 'journal.yaml': journal, [article]: `---\n${required}${own}${fields}\n---\n\n## Case\n\n${text}` };
}

/** A report with these references in a file beside it. */
export function withReferences(name: string, references: string, text = 'As reported [@a].\n'): JournalFiles {
  return { ...withFields(`references: ${name}`, text), [`articles/hostile/${name}`]: references };
}

/** A journal with these files beside a plain report. */
export const withFiles = (files: JournalFiles): JournalFiles => ({ ...withText('A text.\n'), ...files });

/** A journal with these fields beside the required ones. */
export const withJournal = (fields: string): JournalFiles => withFiles({ 'journal.yaml': journal + fields });
