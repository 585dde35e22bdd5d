import type { Labels } from '../../../language/labels.ts';

/** What writing needs besides the tree. */
export interface WriteContext {
  readonly labels: Labels;
  /** Whether the text stands inside a link, where no other link may be. */
  readonly inLink: boolean;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Whether the text is written from the right. */
  readonly rightToLeft: boolean;
  /** Of the page, with a slash at its end, for the addresses that are shown on paper; absent where nobody prints it. */
  readonly url?: string | undefined;
  /** Whether it is a title, a reference or a citation, which is copied and compared: nothing keeps its words together. */
  readonly isVerbatim?: boolean | undefined;
  /** Whether it is read without the files beside its page. */
  readonly isAlone?: boolean | undefined;
  /** "RETRACTED: ", before the names of figures and tables, which are copied without the page. */
  readonly mark?: string | undefined;
}
