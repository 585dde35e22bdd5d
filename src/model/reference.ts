import type { Position } from '../faults/fault.ts';

/** A CSL-JSON name. */
export interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
  literal?: string;
  [field: string]: unknown;
}

/** A CSL-JSON item (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: CslName[];
  issued?: { 'date-parts'?: (number | string)[][]; literal?: string; [field: string]: unknown };
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  URL?: string;
  [field: string]: unknown;
}

/** An entry of an article's reference list, as the editor gave it. */
export interface Reference {
  /** The citation key: unique in the article, what `[@key]` names. */
  readonly key: string;
  /** The structured form, absent where the editor pasted a formatted reference. */
  readonly item?: CslItem | undefined;
  /** The reference as typed, where it was pasted. */
  readonly pasted?: string | undefined;
  /** Bare DOI, "10.1000/x". */
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly pmcid?: string | undefined;
  readonly url?: string | undefined;
  /** File and place of the entry, for faults. */
  readonly source: { readonly path: string } & Position;
}
