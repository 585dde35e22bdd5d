import type { Affiliation } from './affiliation.ts';
import type { Contributor } from './contributor.ts';

/** Who saw an article through: its editor, or a reviewer who agreed to be named. */
export type Editor = Contributor & {
  readonly affiliation?: Affiliation | undefined;
  /** In words: "Handling editor". */
  readonly role?: string | undefined;
};
