/** Where a contributor worked. A verbatim affiliation has only `text`. */
export interface Affiliation {
  /** The whole address as it is shown: "Department of Medicine, Mater Dei Hospital, Msida, Malta". */
  readonly text: string;
  readonly department?: string | undefined;
  readonly institution?: string | undefined;
  readonly address?: string | undefined;
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly country?: string | undefined;
  /** "https://ror.org/05a01hn31" */
  readonly ror?: string | undefined;
  /** "000000012146438X" */
  readonly isni?: string | undefined;
  /** "grid.6268.a" */
  readonly grid?: string | undefined;
}
