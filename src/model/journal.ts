import type { RuleSettings } from '../faults/rules.ts';
import type { ArticleType } from './article-type.ts';
import type { PreservationNetwork } from './preservation.ts';
import type { Theme } from './theme.ts';

/** A kind of contribution as the journal names it ("Case report", "Images in medicine"). */
export interface Section {
  readonly label: string;
  /** Plural heading on issue pages; the label where none is given. */
  readonly plural: string;
  readonly type: ArticleType;
  /** Declarations that an article of this section must carry. */
  readonly requires: readonly Declaration[];
}

export type Declaration = 'consent' | 'competing-interests' | 'funding' | 'ethics' | 'data-availability';

/** Who deposits with Crossref and is sent its reports. */
export interface Depositor {
  readonly name: string;
  readonly email: string;
}

/** The journal, from journal.yaml. Every URL is absolute and without a trailing slash. */
export interface Journal {
  readonly title: string;
  /** Used in how-to-cite: "EJCRIM". */
  readonly shortTitle: string;
  /** NLM form: "Eur J Case Rep Intern Med". */
  readonly abbreviation: string;
  readonly description?: string | undefined;
  /** Of the journal online. */
  readonly issn?: string | undefined;
  readonly issnPrint?: string | undefined;
  readonly owner?: string | undefined;
  readonly publisher?: string | undefined;
  /** "10.12890" */
  readonly doiPrefix?: string | undefined;
  /** Where the site is published, with its base path: "https://example.org/journal". */
  readonly url: string;
  /** BCP 47 tag of the interface and of articles that name no other. */
  readonly language: string;
  /** SPDX id of the default licence. */
  readonly license: string;
  /** Who holds the copyright of the articles. */
  readonly copyrightHolder?: string | undefined;
  readonly contact?: string | undefined;
  /** Where authors send their manuscripts: the journal's peer review. */
  readonly submitUrl?: string | undefined;
  /** "Volume {volume}, Issue {number}, {year}" */
  readonly issueLabel: string;
  /** Year of each volume, by volume. */
  readonly volumes: Readonly<Record<string, number>>;
  readonly sections: readonly Section[];
  /** CSL styles: a bundled name or a .csl file of the content folder. */
  readonly citationStyle: { readonly references: string; readonly howToCite: string };
  /** Networks of libraries that the publisher lets preserve the journal. */
  readonly preservation: readonly PreservationNetwork[];
  readonly depositor?: Depositor | undefined;
  /** DOI of the page that says how the journal corrects and retracts. */
  readonly crossmarkPolicy?: string | undefined;
  readonly theme: Theme;
  /** How grave the journal holds some rules to be. */
  readonly rules: RuleSettings;
  readonly notice?: string | undefined;
  /** A sample or trial: a notice on every page, noindex everywhere, deposits refused. */
  readonly demonstration: boolean;
}
