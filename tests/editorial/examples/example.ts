/** A bad and a good example of a rule: shown in docs/rules.md, and tested there with the exact message. */
export interface Example {
  /**
   * What it replaces in an otherwise good report: the front matter field `field`, all sections of the text, the section of
   * the case alone; or what it adds: a paragraph to the case, entries to the references, the name of a file to the folder.
   */
  readonly in: 'field' | 'body' | 'case' | 'text' | 'references' | 'file';
  readonly field?: string;
  /** Empty where the fault is that there is nothing. */
  readonly bad: string;
  /** The text at the place of the fault; absent where it concerns the whole file. */
  readonly at?: string;
  readonly message: string;
  readonly good: string;
}
