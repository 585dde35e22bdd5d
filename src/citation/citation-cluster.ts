/** One reference of a citation: `see @key, p. 3 and further`. */
export interface CitationItem {
  readonly key: string;
  readonly prefix?: string;
  readonly locator?: string;
  readonly suffix?: string;
  readonly suppressAuthor?: boolean;
}

export interface CitationCluster {
  readonly items: readonly CitationItem[];
  readonly narrative: boolean;
}

/**
 * A piece of what is printed for a cluster. One with keys is a link to the first of them and stands for all of them: the
 * last number of "2–4" also stands for 3. The texts of all pieces together are the printed citation.
 */
export interface CitationPiece {
  readonly text: string;
  readonly keys: readonly string[];
}
