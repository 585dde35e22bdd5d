import type { Labels } from '../../../language/labels.ts';

/** What writing needs besides the tree. */
export interface WriteContext {
  readonly labels: Labels;
  /** Whether the text stands inside a link, where no other link may be. */
  readonly inLink: boolean;
}
