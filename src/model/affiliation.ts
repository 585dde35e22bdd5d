/** Where a contributor worked. A verbatim affiliation has only `text`. */
export interface Affiliation {
  /** The whole address as it is shown: "Department of Medicine, Mater Dei Hospital, Msida, Malta". */
  readonly text: string;
  readonly department?: string | undefined;
  readonly institution?: string | undefined;
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
  /** "https://ror.org/05a01hn31" */
  readonly ror?: string | undefined;
}
