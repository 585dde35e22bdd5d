/** One line of text that may carry emphasis, sub- and superscript, in the two forms that outputs need. */
export interface RichText {
  /** Plain characters, for metadata, sorting and names of files. */
  readonly text: string;
  /** The same words as safe inline HTML (em, strong, sub, sup). */
  readonly html: string;
}
