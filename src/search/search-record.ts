/** What readers filter results by. Each is a parameter of the search page's address, too. */
export const searchFilters = ['year', 'type', 'specialty', 'keyword', 'author'] as const;

export type SearchFilter = (typeof searchFilters)[number];

/** Where words stand, the places that say most of what a page is about first: results follow this order. */
export const searchPlaces = ['title', 'keywords', 'abstract', 'text'] as const;

export type SearchPlace = (typeof searchPlaces)[number];

/** Plain text of one language, paragraphs parted by line breaks. */
export interface SearchText {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** What the list of results shows of a page, besides the words around a hit. */
export interface SearchFacts {
  readonly title: string;
  /** Section of an article, or what a page of the journal is called. */
  readonly type: string;
  /** Authors as lists name them: the first ones of many. */
  readonly authors?: string | undefined;
  /** "2020-03-19", "2020-03", "2020". */
  readonly date?: string | undefined;
  /** BCP 47 tag of the title where it is not that of the journal. */
  readonly language?: string | undefined;
  /** "retracted" or "withdrawn" where the article has been taken out of the record. */
  readonly status?: string | undefined;
}

/** A page as the search index holds it. */
export interface SearchRecord {
  /** Path below the root of the site. */
  readonly path: string;
  readonly facts: SearchFacts;
  readonly places: Readonly<Record<SearchPlace, readonly SearchText[]>>;
  /** Of an article, its id, DOI, PMID and PMCID: who searches for one of them finds that article first. */
  readonly identifiers: readonly string[];
  /** What its list of abbreviations says they stand for. */
  readonly abbreviations: readonly (readonly [short: string, long: string])[];
  /** Of an article; a page of the journal has none. */
  readonly filters?: Readonly<Record<SearchFilter, readonly string[]>> | undefined;
}
