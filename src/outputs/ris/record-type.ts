/**
 * CSL types as RIS calls them, by names that Zotero reads as its own types where it has one (its `importTypeMap`,
 * https://github.com/zotero/translators); anything else is GEN.
 */
export const recordTypes: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  article: 'PREPRINT',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'MPCT',
  chapter: 'CHAP',
  classic: 'CLSWK',
  collection: 'BOOK',
  dataset: 'DATA',
  entry: 'ENCYC',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  figure: 'FIGURE',
  graphic: 'ART',
  hearing: 'HEAR',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  map: 'MAP',
  motion_picture: 'VIDEO',
  musical_score: 'MUSIC',
  pamphlet: 'PAMP',
  'paper-conference': 'CPAPER',
  patent: 'PAT',
  periodical: 'JFULL',
  personal_communication: 'PCOMM',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  regulation: 'STAT',
  report: 'RPRT',
  review: 'JOUR',
  'review-book': 'JOUR',
  software: 'COMP',
  song: 'SOUND',
  speech: 'SLIDE',
  standard: 'STAND',
  thesis: 'THES',
  treaty: 'STAT',
  webpage: 'ELEC',
};

/** Types whose M3 is their kind ("PhD thesis"); of the others readers take it for a DOI. */
export const kindTyped: ReadonlySet<string> = new Set(
  'ART BLOG DATA ELEC FIGURE GEN MANSCPT MAP PCOMM PREPRINT RPRT SLIDE STAND THES'.split(' '),
);

/** Types that have no container for Zotero, for they are no part of something: the server is their publisher. */
export const withoutContainer: ReadonlySet<string> = new Set('COMP DATA MANSCPT RPRT STAND THES'.split(' '));
