import { plainField } from '../../citation/plain-fields.ts';
import { typeWords } from '../../citation/type-words.ts';
import type { CslItem } from '../../model/reference.ts';
import { thesisEntry } from './thesis-entry.ts';

/**
 * CSL types as entries; anything else is misc. Zotero leaves out entries that its translator does not know, among them
 * `@dataset`, `@standard` and `@preprint` (its `bibtex2zoteroTypeMap`, https://github.com/zotero/translators); classic
 * BibTeX takes those that it does not know for misc.
 */
const entryTypes: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'legislation',
  book: 'book',
  broadcast: 'movie',
  chapter: 'incollection',
  classic: 'book',
  collection: 'book',
  entry: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  figure: 'artwork',
  graphic: 'artwork',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  manuscript: 'unpublished',
  motion_picture: 'movie',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  patent: 'patent',
  periodical: 'book',
  personal_communication: 'letter',
  post: 'online',
  'post-weblog': 'online',
  regulation: 'legislation',
  report: 'techreport',
  review: 'article',
  'review-book': 'article',
  software: 'software',
  song: 'audio',
  // A report has a number, which misc has not.
  standard: 'techreport',
  treaty: 'legislation',
  webpage: 'online',
};

/** Types that their entry alone tells. */
const plainTypes: ReadonlySet<string> = new Set([
  ...['article-journal', 'book', 'chapter', 'document', 'graphic', 'legal_case', 'legislation', 'manuscript'],
  ...['motion_picture', 'pamphlet', 'paper-conference', 'patent', 'personal_communication', 'report', 'software'],
  ...['song', 'thesis', 'webpage'],
]);

/** An entry's type, what it calls its kind, and the CSL type where the entry may be of another. */
export interface EntryType {
  readonly entry: string;
  readonly kind?: string | undefined;
  readonly subtype?: string | undefined;
}

/** How an item is told from others of another type. */
export function entryTypeOf(item: CslItem): EntryType {
  const genre = plainField(item, 'genre');
  // Without a kind, BibTeX would print "PhD thesis".
  if (item.type === 'thesis') return { entry: thesisEntry(genre ?? ''), kind: genre ?? 'Thesis' };
  return {
    entry: entryTypes[item.type] ?? 'misc',
    kind: genre ?? typeWords[item.type],
    subtype: plainTypes.has(item.type) ? undefined : item.type,
  };
}
