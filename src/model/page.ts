/** A page of the journal itself (about, policies), from content/pages. */
export interface JournalPage {
  readonly slug: string;
  readonly title: string;
  /** Safe HTML of its text. */
  readonly html: string;
  /** The same as plain paragraphs, parted by blank lines. */
  readonly text: string;
}
