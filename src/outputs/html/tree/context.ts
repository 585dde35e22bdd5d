import type { Labels } from '../../../language/labels.ts';

/** What writing needs besides the tree. */
export interface WriteContext {
  readonly labels: Labels;
  /** Whether the text stands inside a link, where no other link may be. */
  readonly inLink: boolean;
  /** Whether links may lead to other places of the site: on pages of the journal. */
  readonly siteLinks: boolean;
}
