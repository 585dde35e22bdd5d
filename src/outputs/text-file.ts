/** A text that the site publishes and that is made, not copied. */
export interface TextFile {
  /** Below the root of the site. */
  readonly path: string;
  readonly write: () => string | Promise<string>;
}
