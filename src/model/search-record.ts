/** What readers narrow a search by. Each is a parameter of the search page's address, too. */
export const searchFilters = ['year', 'type', 'keyword', 'author'] as const;

export type SearchFilter = (typeof searchFilters)[number];

/** What the list of results shows of a page, besides the words around a hit. Every value can be searched for, too. */
export interface SearchFacts {
  readonly title: string;
  /** Section of an article, or what a page of the journal is called. */
  readonly type: string;
  /** Authors as lists name them: the first ones of many. */
  readonly authors?: string | undefined;
  /** All of them where such a list leaves some out; to be found, not shown. */
  readonly everyAuthor?: string | undefined;
  /** Of an article, as its id and DOI; who searches for one of them finds that article first. */
  readonly identifiers?: string | undefined;
  /** "20200319": one word, so that a year finds it and a number of a day does not. */
  readonly date?: string | undefined;
  /** BCP 47 tag of the title and the text where it is not that of the journal. */
  readonly language?: string | undefined;
  /** "retracted" or "withdrawn" where the article has been taken out of the record. */
  readonly status?: string | undefined;
}

/** A page as the search index holds it. */
export interface SearchRecord {
  /** Path below the root of the site. */
  readonly path: string;
  /** Plain text to be searched, the part first that a result shows where the hit is elsewhere. */
  readonly text: string;
  readonly facts: SearchFacts;
  readonly filters: Partial<Record<SearchFilter, readonly string[]>>;
}

/** All that a journal's search index is made from. */
export interface SearchContent {
  /** BCP 47 tag of the journal. */
  readonly language: string;
  readonly records: readonly SearchRecord[];
}
